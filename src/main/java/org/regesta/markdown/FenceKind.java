package org.regesta.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The fixed set of fenced blocks, with the options that each takes. */
public enum FenceKind {
    /** A remark beside the main line. */
    NOTE(List.of(), "title"),
    /** What is often said, but wrong, and what is right. */
    CORRECTION(List.of(), "title"),
    /** Words of a source, which must be named. */
    QUOTATION(List.of(), "source"),
    /** A slice of the timeline. */
    TIMELINE(List.of(), "from", "to", "about"),
    /** A column of one of the tables of content/data, as bars. */
    CHART(List.of("id"), "column", "caption"),
    /** A map of content/maps. */
    MAP(List.of("id")),
    /** A picture with caption and credit. */
    FIGURE(List.of("src", "alt"), "caption", "credit");

    private final List<String> required;
    private final List<String> options;

    FenceKind(List<String> required, String... others) {
        this.required = required;
        this.options = Stream.concat(required.stream(), Arrays.stream(others)).toList();
    }

    /** The kind with the name that an author wrote. */
    public static Optional<FenceKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.label().equals(name)).findFirst();
    }

    /** The names of all kinds. */
    public static List<String> names() {
        return Arrays.stream(values()).map(FenceKind::label).toList();
    }

    /** The name that authors write. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of the options without which it shows nothing. */
    public List<String> required() {
        return required;
    }

    /** The names of all its options. */
    public List<String> options() {
        return options;
    }
}
