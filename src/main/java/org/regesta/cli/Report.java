package org.regesta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.regesta.build.BuildResult;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.DiagnosticFormat;
import org.regesta.diagnostic.Severity;

/** Prints what came of a build. */
final class Report {
    private final PrintWriter out;
    private final PrintWriter err;
    private final SiteOptions options;

    /** Findings go to the first, and what the program says of itself to the second. */
    Report(PrintWriter out, PrintWriter err, SiteOptions options) {
        this.out = out;
        this.err = err;
        this.options = options;
    }

    /** Prints findings and the last line, and says with which code to end. */
    int print(BuildResult result, long nanoseconds, String done) {
        List<Diagnostic> shown = result.shown(options.notes());
        out.print(options.format().print(shown));
        out.flush();
        if (options.format() == DiagnosticFormat.TEXT && !shown.isEmpty()) {
            err.println();
        }
        err.println(summary(result, nanoseconds, done));
        err.flush();
        return result.hasErrors() ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.GOOD;
    }

    private static String summary(BuildResult result, long nanoseconds, String done) {
        String time = String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
        String found =
                number(result.count(Severity.ERROR), "error") + ", " + number(result.count(Severity.WARNING), "warning")
                        + ", " + number(result.count(Severity.NOTE), "note");
        String end = result.hasErrors() ? "no site was written" : done;
        return result.counts() + " checked in " + time + ": " + found + "; " + end;
    }

    private static String number(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
