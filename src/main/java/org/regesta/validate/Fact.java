package org.regesta.validate;

import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;

/**
 * A date that data or front matter give for something.
 *
 * @param words what it is the date of, such as {@code signed}
 * @param date the date
 * @param place where it was written
 */
record Fact(String words, Edtf date, SourceSpan place) {
    static Fact of(String words, Located<Edtf> date) {
        return new Fact(words, date.value(), date.span());
    }

    static Stream<Fact> of(String words, Optional<Located<Edtf>> date) {
        return date.map(d -> of(words, d)).stream();
    }

    /** The beginning of the stretch of time that it gives. */
    Stream<Fact> beginning() {
        return date.beginning().map(start -> new Fact(words.equals("was") ? "began" : words, start, place)).stream();
    }

    /** The end of the stretch of time that it gives. */
    Stream<Fact> ending() {
        return date.ending().map(end -> new Fact(words.equals("was") ? "ended" : words, end, place)).stream();
    }

    /** Whether a date may be another way to say this one: one of them lies in the other. */
    Verdict agree(Edtf stated) {
        return Verdict.of(stated, date, (a, b) -> !a.possiblyWithin(b) && !b.possiblyWithin(a));
    }

    /** How many days lie between this date and another. */
    long distance(Edtf other) {
        long early = other.earliest().toEpochDay() - date.latest().toEpochDay();
        long late = date.earliest().toEpochDay() - other.latest().toEpochDay();
        return Math.max(0, Math.max(early, late));
    }
}
