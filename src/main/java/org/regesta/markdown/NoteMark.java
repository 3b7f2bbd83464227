package org.regesta.markdown;

/**
 * The mark of a note in the text.
 *
 * @param number the number shown
 * @param anchor the anchor of the note that it leads to
 * @param id the anchor of the mark itself, to which the note leads back
 */
public record NoteMark(int number, String anchor, String id) {}
