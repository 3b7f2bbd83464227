package org.regesta.render;

/** A box of a filter: its value, its words, a shape that stands for it, how many it finds. */
record FilterOptionView(String value, String words, String shape, long count) {}
