package org.regesta.index;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How many words the fields of pages have on average, roughly counted.
 *
 * @param title the title
 * @param names all other names together
 * @param headings all headings together
 * @param text the text
 */
record FieldLengths(double title, double names, double headings, double text) {
    static FieldLengths averageOf(List<Findable> all) {
        return new FieldLengths(
                average(all, FieldLengths::title),
                average(all, FieldLengths::names),
                average(all, FieldLengths::headings),
                average(all, FieldLengths::text));
    }

    private static double average(List<Findable> all, ToIntFunction<Findable> length) {
        return Math.max(1, all.stream().mapToInt(length).average().orElse(1));
    }

    static int title(Findable findable) {
        return words(findable.card().title());
    }

    static int names(Findable findable) {
        return findable.names().stream().mapToInt(FieldLengths::words).sum();
    }

    static int headings(Findable findable) {
        return findable.passages().stream()
                .mapToInt(passage -> words(passage.heading()))
                .sum();
    }

    static int text(Findable findable) {
        return findable.passages().stream()
                        .mapToInt(passage -> words(passage.text()))
                        .sum()
                + words(findable.card().summary());
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = text.charAt(i) > ' ';
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** What one use of a word in each field of a page is worth: a title most, and less in longer fields (BM25F). */
    FieldLengths weights(Findable findable) {
        return new FieldLengths(
                9 / dampened(.6, title(findable) / title),
                7 / dampened(.2, Math.max(1, names(findable)) / names),
                2 / dampened(.4, headings(findable) / headings),
                1 / dampened(.6, text(findable) / text));
    }

    private static double dampened(double share, double relativeLength) {
        return 1 - share + share * relativeLength;
    }
}
