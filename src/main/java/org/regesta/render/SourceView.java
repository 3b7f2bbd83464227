package org.regesta.render;

/** A work in a list of sources. */
record SourceView(String href, String html, String kind, String language, int uses) {}
