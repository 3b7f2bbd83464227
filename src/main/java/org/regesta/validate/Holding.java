package org.regesta.validate;

import java.time.LocalDate;
import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.model.Office;

/**
 * A time in which an office was held by somebody, or by nobody who is known here.
 *
 * @param time when
 * @param place where it was written: the beginning of the time, or else who or what is told of it
 * @param words who held it, in words
 * @param vacant whether it is told as a gap
 */
record Holding(Stretch time, SourceSpan place, String words, boolean vacant) {
    static Holding of(Office.Term term, History history) {
        Stretch time = Stretch.of(term);
        return new Holding(
                time,
                place(time, term.person().span()),
                history.title(term.person().value()),
                false);
    }

    static Holding of(Office.Gap gap) {
        Stretch time = Stretch.of(gap);
        return new Holding(time, place(time, gap.note().span()), gap.held() ? "others" : "nobody", true);
    }

    private static SourceSpan place(Stretch time, SourceSpan otherwise) {
        return time.from().map(Located::span).orElse(otherwise);
    }

    /** Whether one of its ends is marked as uncertain. */
    boolean isDoubted() {
        return time.from().filter(date -> date.value().isDoubted()).isPresent()
                || time.to().filter(date -> date.value().isDoubted()).isPresent();
    }

    /** The same time without marks of doubt. */
    Holding unqualified() {
        return new Holding(new Stretch(plain(time.from()), plain(time.to())), place, words, vacant);
    }

    private static Optional<Located<Edtf>> plain(Optional<Located<Edtf>> date) {
        return date.map(d -> d.map(Edtf::unqualified));
    }

    /** Whether it has both ends, so that some days of it are certain. */
    boolean isBounded() {
        return time.from().isPresent() && time.to().isPresent();
    }

    /** The day on which it has certainly begun. */
    LocalDate begun() {
        return time.from().orElseThrow().value().latest();
    }

    /** The last day on which it is certainly not over. */
    LocalDate lasting() {
        return time.to().orElseThrow().value().earliest();
    }
}
