package org.regesta.edtf;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates and rubbish from a seed. Years are few, so that dates often touch. */
final class EdtfGenerator {
    private static final String ALPHABET = "0123456789-/.,[]{}?~%XxuTYES c–\u00a0é😀\n";

    private final Random random;

    EdtfGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** A valid date of any kind. */
    Edtf date() {
        while (true) {
            try {
                return Edtf.parse(text());
            } catch (EdtfException impossible) {
                // The parts were drawn one by one: a 31 April or an interval that runs backwards. Draw again.
            }
        }
    }

    /** A text that may be a date, often only nearly so. */
    String noise() {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? text() : "");
        for (int edits = random.nextInt(6); edits > 0; edits--) {
            edit(text);
        }
        return text.toString();
    }

    private void edit(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int codePoints = ALPHABET.codePointCount(0, ALPHABET.length());
        int start = ALPHABET.offsetByCodePoints(0, random.nextInt(codePoints));
        String inserted = Character.toString(ALPHABET.codePointAt(start));
        text.replace(at, Math.min(text.length(), at + random.nextInt(3)), inserted);
    }

    private String text() {
        return oneOf(this::single, this::single, this::interval, this::set);
    }

    private String interval() {
        return oneOf(
                () -> single() + "/" + single(), () -> single() + "/" + undated(), () -> undated() + "/" + single());
    }

    private String undated() {
        return oneOf(() -> "", () -> "..");
    }

    private String set() {
        String members =
                Stream.generate(this::member).limit(1 + random.nextInt(3)).collect(Collectors.joining(","));
        return oneOf(() -> "[" + members + "]", () -> "{" + members + "}");
    }

    private String member() {
        return oneOf(
                this::single,
                this::single,
                () -> single() + ".." + single(),
                () -> single() + "..",
                () -> ".." + single());
    }

    private String single() {
        return oneOf(() -> plain() + mark(), this::markedInParts);
    }

    private String plain() {
        return oneOf(
                this::year,
                () -> year().substring(0, 3) + "X",
                () -> "19XX",
                () -> year() + "-XX",
                () -> year() + "-XX-XX",
                () -> year() + "-" + month(),
                () -> year() + "-2" + (1 + random.nextInt(4)),
                () -> year() + "-" + month() + "-XX",
                () -> year() + "-" + month() + "-" + day());
    }

    private String markedInParts() {
        return mark() + year() + "-" + mark() + month() + oneOf(() -> "", () -> "-" + mark() + day());
    }

    private String mark() {
        return List.of("", "", "?", "~", "%").get(random.nextInt(5));
    }

    private String year() {
        return Integer.toString(1918 + random.nextInt(24));
    }

    private String month() {
        return twoDigits(1 + random.nextInt(12));
    }

    private String day() {
        return twoDigits(1 + random.nextInt(31));
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    @SafeVarargs
    private String oneOf(Supplier<String>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }
}
