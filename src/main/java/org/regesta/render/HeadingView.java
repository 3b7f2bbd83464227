package org.regesta.render;

/** A heading in the table of contents. */
record HeadingView(String anchor, String text, int level) {}
