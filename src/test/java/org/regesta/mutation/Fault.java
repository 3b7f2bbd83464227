package org.regesta.mutation;

import java.util.List;
import java.util.stream.IntStream;
import org.regesta.diagnostic.SourceSpan;

/**
 * A fault planted in content.
 *
 * @param edit the change
 * @param what what was changed, in words
 * @param contradicted where else the content says how it really is; nothing if it says so nowhere, and nobody can know
 */
record Fault(Edit edit, String what, List<SourceSpan> contradicted) {
    Fault {
        contradicted = List.copyOf(contradicted);
    }

    /** Whether the content contradicts itself with it. */
    boolean isContradiction() {
        return !contradicted.isEmpty();
    }

    /** Whether a place of the changed content is where the fault was planted, or what it contradicts. */
    boolean isAt(SourceSpan place) {
        String path = place.file().path();
        return path.equals(edit.path()) && edit.firstLine() <= place.line() && place.line() <= edit.lastLine()
                || contradicted.stream()
                        .filter(fact -> fact.file().path().equals(path))
                        .flatMapToInt(fact -> IntStream.rangeClosed(fact.line(), fact.endLine()))
                        .anyMatch(line -> edit.moved(path, line) == place.line());
    }

    /** Where it was planted. */
    String place() {
        return edit.path() + ":" + edit.firstLine();
    }
}
