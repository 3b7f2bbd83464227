package org.regesta.index;

/**
 * The text under one heading of a page.
 *
 * @param anchor the anchor of the heading; empty for what stands above all headings
 * @param heading its words; likewise
 * @param text the text, in plain words
 */
record Passage(String anchor, String heading, String text) {}
