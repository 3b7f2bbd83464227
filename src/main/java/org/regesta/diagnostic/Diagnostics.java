package org.regesta.diagnostic;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All findings of one run, and how much was looked at for them: append-only, open to several threads, sorted when read. */
public final class Diagnostics {
    private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();
    private final Tally tally = new Tally();

    /** How many facts were held against each rule. */
    public Tally tally() {
        return tally;
    }

    /** Adds a finding. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds several findings. */
    public void addAll(Iterable<Diagnostic> diagnostics) {
        diagnostics.forEach(found::add);
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** All findings in the order in which they are shown; the same finding twice is shown once. */
    public List<Diagnostic> sorted() {
        return found.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }
}
