package org.regesta.render;

/** A sentence that speaks of the page's subject: the address of its paragraph, its HTML, the place in the work it cites. */
record MentionView(String href, String html, String locator) {}
