package org.regesta.diagnostic;

import java.util.Arrays;

/** Puts a passage together from stretches of another one, some of them changed on the way. */
public final class PassageBuilder {
    private final Passage source;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int length;
    private int end;

    /** A passage made from parts of the given one. */
    public PassageBuilder(Passage source) {
        this.source = source;
    }

    /** Appends what stands between two offsets of the source, written as {@code replacement}. */
    public void append(String replacement, int from, int to) {
        boolean same = replacement.length() == to - from;
        for (int i = 0; i < replacement.length(); i++) {
            place(same ? source.span(from + i, from + i + 1) : source.span(from, to));
        }
        text.append(replacement);
        end = source.span(to, to).start();
    }

    private void place(SourceSpan span) {
        if (length == ends.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        starts[length] = span.start();
        ends[length++] = span.end();
    }

    /** Whether nothing was appended yet. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** The passage so far. */
    public Passage build() {
        int[] places = Arrays.copyOf(starts, length + 1);
        places[length] = end;
        return Passage.mapped(source.file(), text.toString(), places, Arrays.copyOf(ends, length));
    }
}
