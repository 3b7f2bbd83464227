package org.regesta.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fixed set of fenced blocks, with the options that each takes. */
public enum FenceKind {
    /** A remark beside the main line. */
    NOTE("title"),
    /** What is often said, but wrong, and what is right. */
    CORRECTION("title"),
    /** Words of a source, which must be named. */
    QUOTATION("source"),
    /** A slice of the timeline. */
    TIMELINE("from", "to", "about"),
    /** A column of one of the tables of content/data, as bars. */
    CHART("id", "column", "caption"),
    /** A picture with caption and credit. */
    FIGURE("src", "alt", "caption", "credit");

    private final List<String> options;

    FenceKind(String... options) {
        this.options = List.of(options);
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

    /** The names of its options. */
    public List<String> options() {
        return options;
    }
}
