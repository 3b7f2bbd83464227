package org.regesta.validate;

import java.time.LocalDate;
import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.DatedName;
import org.regesta.model.Details;
import org.regesta.model.Office;

/**
 * A stretch of time with a beginning and an end, each of which may be unknown.
 *
 * @param from when it began
 * @param to when it ended
 */
record Stretch(Optional<Located<Edtf>> from, Optional<Located<Edtf>> to) {
    static Stretch of(Office.Term term) {
        return new Stretch(term.from(), term.to());
    }

    static Stretch of(Office.Gap gap) {
        return new Stretch(gap.from(), gap.to());
    }

    static Stretch of(Details.Role role) {
        return new Stretch(role.from(), role.to());
    }

    static Stretch of(Details.Person person) {
        return new Stretch(person.born(), person.died());
    }

    static Stretch of(DatedName name) {
        return new Stretch(name.from(), name.to());
    }

    /** Whether a date may lie in the stretch. */
    Verdict holds(Edtf date) {
        return notBefore(date).and(notAfter(date));
    }

    /** Whether a date may lie behind the beginning. */
    Verdict notBefore(Edtf date) {
        return from.map(start -> Verdict.notBefore(date, start.value())).orElse(Verdict.POSSIBLE);
    }

    /** Whether a date may lie before the end. */
    Verdict notAfter(Edtf date) {
        return to.map(end -> Verdict.notAfter(date, end.value())).orElse(Verdict.POSSIBLE);
    }

    /** Whether the stretch ends where it begins or later. */
    Verdict isOrdered() {
        return from.isPresent() && to.isPresent()
                ? Verdict.notBefore(to.get().value(), from.get().value())
                : Verdict.POSSIBLE;
    }

    /** Its first possible day. */
    LocalDate earliest() {
        return from.map(start -> start.value().earliest()).orElse(LocalDate.MIN);
    }

    /** Its last possible day. */
    LocalDate latest() {
        return to.map(end -> end.value().latest()).orElse(LocalDate.MAX);
    }

    /** The stretch in words, such as {@code 3 October 1934 to 22 June 1941}. */
    String english() {
        String start = from.map(date -> date.value().english()).orElse("an unknown date");
        return start + to.map(date -> " to " + date.value().english()).orElse(" on");
    }

    /** The stretch in words behind a verb, such as {@code from 1914 to 1924} or {@code until 1914}. */
    String inUse() {
        String start = from.map(date -> "from " + date.value().english()).orElse("");
        String end = to.map(date ->
                        (start.isEmpty() ? "until " : " to ") + date.value().english())
                .orElse("");
        return start + end;
    }
}
