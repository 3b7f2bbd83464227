package org.regesta.build;

import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Severity;
import org.regesta.model.Site;

/**
 * What came of a build.
 *
 * @param diagnostics all findings, in the order in which they are shown
 * @param counts what was read, in words
 * @param site the site that was made; none if there were errors, or nothing was to be written
 * @param files how many files were written; none if there were errors, or nothing was to be written
 */
public record BuildResult(List<Diagnostic> diagnostics, String counts, Optional<Site> site, int files) {
    /** Copies the list. */
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** The findings to be shown; notes only if they are wanted. */
    public List<Diagnostic> shown(boolean notes) {
        return diagnostics.stream()
                .filter(d -> notes || d.severity() != Severity.NOTE)
                .toList();
    }

    /** How many findings are of a severity. */
    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
