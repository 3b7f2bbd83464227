package org.regesta.render;

/** A sentence that speaks of the page's subject: the address of its paragraph and its HTML. */
record MentionView(String href, String html) {}
