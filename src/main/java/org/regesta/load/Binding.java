package org.regesta.load;

import java.util.ArrayList;
import java.util.List;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.markdown.MarkdownParser;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** One file on its way into records: where its values stand, and the faults found in them. */
final class Binding {
    /** The name under which Jackson hands it to the deserializers. */
    static final String KEY = "org.regesta.binding";

    private final PositionIndex positions;
    private final MarkdownParser markdown;
    private final List<Diagnostic> faults = new ArrayList<>();

    Binding(PositionIndex positions, MarkdownParser markdown) {
        this.positions = positions;
        this.markdown = markdown;
    }

    static Binding of(DeserializationContext context) {
        return (Binding) context.getAttribute(KEY);
    }

    /** The place of the value at which the parser stands. */
    SourceSpan span(JsonParser parser) {
        return positions.value(parser.streamReadContext().pathAsPointer().toString());
    }

    /** The place of a value, by its JSON pointer. */
    SourceSpan span(String pointer) {
        return positions.value(pointer);
    }

    MarkdownParser markdown() {
        return markdown;
    }

    void fault(Diagnostic fault) {
        faults.add(fault);
    }

    /** Notes faults found while a text was parsed. */
    void faults(Diagnostics found) {
        faults.addAll(found.sorted());
    }

    List<Diagnostic> faults() {
        return List.copyOf(faults);
    }
}
