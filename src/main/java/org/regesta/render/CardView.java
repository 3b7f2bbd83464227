package org.regesta.render;

/** A page in a list: link, summary, a line of dates. */
record CardView(LinkView link, String summary, String dates) {}
