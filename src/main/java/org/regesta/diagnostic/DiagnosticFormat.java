package org.regesta.diagnostic;

import java.util.List;
import java.util.function.Function;

/** The ways in which findings are printed. */
public enum DiagnosticFormat {
    /** Blocks with a source line and carets, for people. */
    TEXT(TextReport::print),
    /** One JSON array, for tools. */
    JSON(JsonReport::print),
    /** Workflow commands, which GitHub shows beside the changed lines. */
    GITHUB(GithubReport::print),
    /** SARIF 2.1.0, which code scanning reads. */
    SARIF(SarifReport::print);

    private final Function<List<Diagnostic>, String> report;

    DiagnosticFormat(Function<List<Diagnostic>, String> report) {
        this.report = report;
    }

    /** Prints the findings in the order given. */
    public String print(List<Diagnostic> diagnostics) {
        return report.apply(diagnostics);
    }
}
