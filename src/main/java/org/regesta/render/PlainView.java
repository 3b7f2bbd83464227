package org.regesta.render;

/** A plain page. */
record PlainView(String summary, BodyView body, StatusView status) {}
