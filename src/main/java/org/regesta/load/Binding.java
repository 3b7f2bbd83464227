package org.regesta.load;

import java.util.ArrayList;
import java.util.List;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.markdown.MarkdownParser;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** One file on its way into records: its text, its format, and the faults found in single values. */
final class Binding {
    /** The name under which Jackson hands it to the deserializers. */
    static final String KEY = "org.regesta.binding";

    private final SourceFile file;
    private final DataFormat format;
    private final MarkdownParser markdown;
    private final List<Diagnostic> faults = new ArrayList<>();

    Binding(SourceFile file, DataFormat format, MarkdownParser markdown) {
        this.file = file;
        this.format = format;
        this.markdown = markdown;
    }

    static Binding of(DeserializationContext context) {
        return (Binding) context.getAttribute(KEY);
    }

    /** The place of the value at which the parser stands. */
    SourceSpan span(JsonParser parser) {
        int start = format.offset(file, parser.currentTokenLocation());
        parser.getString();
        int end = Math.max(start, format.offset(file, parser.currentLocation()));
        while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        return file.span(start, end);
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
