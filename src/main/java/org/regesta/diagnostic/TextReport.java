package org.regesta.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Findings as blocks for people. */
final class TextReport {
    private TextReport() {}

    static String print(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(TextReport::block).collect(Collectors.joining("\n"));
    }

    private static String block(Diagnostic diagnostic) {
        Frame frame = new Frame(diagnostic.span());
        String margin = " ".repeat(frame.margin());
        StringBuilder out = new StringBuilder(head(diagnostic));
        out.append(margin)
                .append("--> ")
                .append(diagnostic.span().place())
                .append('\n')
                .append(frame.lines());
        diagnostic
                .related()
                .forEach(r ->
                        out.append(line(margin, r.remark() + " (" + r.span().place() + ")")));
        diagnostic.helps().forEach(help -> out.append(line(margin, help)));
        return out.toString();
    }

    private static String head(Diagnostic diagnostic) {
        return diagnostic.severity().label() + "[" + diagnostic.rule().id() + "] " + diagnostic.message() + "\n";
    }

    private static String line(String margin, String text) {
        return margin + " = " + text + "\n";
    }
}
