package org.regesta.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as GitHub workflow commands, which need no token and so also work for pull requests from forks. */
final class GithubReport {
    private GithubReport() {}

    static String print(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(GithubReport::command).collect(Collectors.joining());
    }

    private static String command(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        String name = diagnostic.severity() == Severity.NOTE
                ? "notice"
                : diagnostic.severity().label();
        return "::" + name + " file=" + property(span.file().location()) + ",line=" + span.line() + ",endLine="
                + span.endLine() + ",col=" + span.column() + ",endColumn=" + span.endColumn() + ",title="
                + property(diagnostic.rule().id()) + "::" + data(text(diagnostic)) + "\n";
    }

    private static String text(Diagnostic diagnostic) {
        Stream<String> related = diagnostic.related().stream()
                .map(r -> r.remark() + " (" + r.span().place() + ")");
        return Stream.concat(Stream.of(diagnostic.message()), Stream.concat(related, diagnostic.helps().stream()))
                .collect(Collectors.joining("\n"));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
