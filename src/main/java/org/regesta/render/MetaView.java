package org.regesta.render;

/** A statement about the page in its head: which attribute names it, its name, what it says. */
record MetaView(String attribute, String name, String content) {}
