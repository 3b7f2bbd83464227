package org.regesta.render;

/** A cell of a table of figures: its words, and a bar from 0 to {@code low} and on to {@code high}, in parts of a thousand. */
record DatasetCellView(String text, boolean bar, int low, int high) {}
