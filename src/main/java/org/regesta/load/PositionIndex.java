package org.regesta.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;

/** Where each key and each value of a data file stands, by JSON pointer. */
final class PositionIndex {
    private final SourceFile file;
    private final Map<String, SourceSpan> keys = new LinkedHashMap<>();
    private final Map<String, SourceSpan> values = new HashMap<>();
    private final Map<String, SourceSpan> texts = new LinkedHashMap<>();
    private final NavigableMap<Integer, SourceSpan> textsByStart = new TreeMap<>();
    private final List<Repeated> repeated = new ArrayList<>();

    PositionIndex(SourceFile file) {
        this.file = file;
    }

    void key(String pointer, SourceSpan span) {
        SourceSpan first = keys.putIfAbsent(pointer, span);
        if (first != null) {
            repeated.add(new Repeated(span, first));
        }
    }

    void value(String pointer, SourceSpan span) {
        values.put(pointer, span);
    }

    /** Notes a value that is neither an object nor a list. */
    void text(String pointer, SourceSpan span) {
        texts.put(pointer, span);
        textsByStart.put(span.start(), span);
    }

    /** The places of all values that are neither objects nor lists, by pointer, in their order. */
    Map<String, SourceSpan> texts() {
        return texts;
    }

    /** Whether a place lies in such a value. */
    boolean isInText(int offset) {
        Map.Entry<Integer, SourceSpan> before = textsByStart.floorEntry(offset);
        return before != null && offset < before.getValue().end();
    }

    /** The place of a value; of the file as a whole for a pointer that leads nowhere. */
    SourceSpan value(String pointer) {
        return values.getOrDefault(pointer, file.whole());
    }

    /** The place of a key. */
    Optional<SourceSpan> key(String pointer) {
        return Optional.ofNullable(keys.get(pointer));
    }

    /** Keys that stand twice in one object. */
    List<Repeated> repeated() {
        return List.copyOf(repeated);
    }

    /** A key that was given before. */
    record Repeated(SourceSpan again, SourceSpan first) {}
}
