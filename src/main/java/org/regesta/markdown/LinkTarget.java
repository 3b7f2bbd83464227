package org.regesta.markdown;

import java.util.Optional;

/**
 * Where a link leads, as the page prints it.
 *
 * @param href the address, seen from the page; empty if only the words are to be printed
 * @param words the words to show where the author gave none
 * @param kind the kind of the target as a word, for the style sheet and previews; {@code mark} to highlight the words
 * @param lang the language of the shown words, if they are foreign
 */
public record LinkTarget(String href, String words, String kind, Optional<String> lang) {}
