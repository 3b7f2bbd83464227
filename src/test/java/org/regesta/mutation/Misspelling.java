package org.regesta.mutation;

import java.util.List;
import java.util.stream.IntStream;
import org.regesta.diagnostic.SourceSpan;

/** Doubles a letter in a name. */
final class Misspelling {
    private Misspelling() {}

    /** The fault of doubling the first letter of a name that only one thing bears. */
    static Fault of(SourceSpan name) {
        String text = name.text();
        int first = IntStream.range(0, text.length())
                .filter(i -> Character.isLetter(text.charAt(i)))
                .findFirst()
                .orElseThrow();
        return new Fault(
                new Edit(name.part(first, first), text.substring(first, first + 1)),
                "a letter is doubled in " + text,
                List.of(name));
    }
}
