package org.regesta.validate;

import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Severity;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;

/** How surely two dates contradict each other: not at all, unless a doubtful date is wrong, or in every reading. */
enum Verdict {
    POSSIBLE,
    DOUBTFUL,
    IMPOSSIBLE;

    /** The verdict on two dates, of which a test says whether they contradict each other if they are taken as they stand. */
    static Verdict of(Edtf one, Edtf other, BiPredicate<Edtf, Edtf> contradict) {
        if (contradict.test(one, other)) {
            return one.isDoubted() || other.isDoubted() ? DOUBTFUL : IMPOSSIBLE;
        }
        if (!one.isUncertain() && !other.isUncertain()) {
            return POSSIBLE;
        }
        return contradict.test(one.unqualified(), other.unqualified()) ? DOUBTFUL : POSSIBLE;
    }

    /** Whether a date that must not be before another is. */
    static Verdict notBefore(Edtf date, Edtf limit) {
        return of(date, limit, (a, b) -> a.order(b) == Order.BEFORE);
    }

    /** Whether a date that must not be after another is. */
    static Verdict notAfter(Edtf date, Edtf limit) {
        return of(date, limit, (a, b) -> a.order(b) == Order.AFTER);
    }

    /** Whether two dates that speak of one thing can't both be right. */
    static Verdict agree(Edtf one, Edtf other) {
        return of(one, other, (a, b) -> !a.isCompatible(b));
    }

    /** The milder of two verdicts, for what holds if one of them does. */
    Verdict or(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The sterner of two verdicts, for what holds only if both do. */
    Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether there is anything to report. */
    boolean isBroken() {
        return this != POSSIBLE;
    }

    /** A finding as this verdict has it: nothing, at most a warning, or just so. */
    Stream<Diagnostic> on(Diagnostic finding) {
        return on(() -> finding);
    }

    /** The same for a finding that is worded only if there is one. */
    Stream<Diagnostic> on(Supplier<Diagnostic> finding) {
        return isBroken() ? Stream.of(graded(finding.get())) : Stream.empty();
    }

    private Diagnostic graded(Diagnostic finding) {
        boolean milder = this == DOUBTFUL && finding.severity() == Severity.ERROR;
        return milder ? finding.as(Severity.WARNING) : finding;
    }
}
