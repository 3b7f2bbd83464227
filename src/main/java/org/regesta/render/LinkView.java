package org.regesta.render;

/** A link as a template prints it: address, words, the kind of its target, the language of the words, a remark behind it. */
record LinkView(String href, String text, String kind, String lang, String note) {}
