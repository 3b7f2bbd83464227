package org.regesta.render;

/** Something that a check found, and where. */
record FindingView(String severity, String message, LinkView place) {}
