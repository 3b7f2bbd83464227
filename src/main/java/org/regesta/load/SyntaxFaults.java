package org.regesta.load;

import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in editors' words that a text is not readable as data. */
final class SyntaxFaults {
    private SyntaxFaults() {}

    static Diagnostic finding(SourceFile file, DataFormat format, JacksonException exception) {
        TokenStreamLocation location = exception.getLocation();
        int offset = location == null ? 0 : Math.max(0, format.offset(file, location));
        int line = file.lineAt(offset);
        int end = Math.min(file.endOfLine(line), offset + 1);
        return format.syntaxRule()
                .at(file.span(Math.min(offset, end), end), reason(exception), help(format, exception));
    }

    private static String reason(JacksonException exception) {
        String message = exception.getOriginalMessage();
        String first = message == null ? "this can't be read" : message.split("\n", 2)[0];
        return first.replaceAll("\\(code \\d+( / 0x[0-9a-fA-F]+)?\\)", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String help(DataFormat format, JacksonException exception) {
        String message = String.valueOf(exception.getOriginalMessage());
        if (message.equals(PositionReader.SECOND_VALUE)) {
            return "a file holds one value: put what is in the second into the first";
        }
        if (format == DataFormat.YAML) {
            return message.contains("mapping values are not allowed")
                    ? "put the value in quotation marks: it contains a colon followed by a blank"
                    : "each line is key: value; put a value with a colon, a bracket or a quotation mark in quotation marks";
        }
        return message.contains("was expecting double-quote")
                ? "put keys and words in double quotation marks, and no comma behind the last item"
                : "look for a missing comma, quotation mark or bracket just before this place";
    }
}
