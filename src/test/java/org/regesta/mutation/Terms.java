package org.regesta.mutation;

import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.Details;
import org.regesta.model.Office;
import org.regesta.model.Slug;

/** Reads terms of office. */
final class Terms {
    private Terms() {}

    /** The terms of somebody in an office. */
    static Stream<Office.Term> of(Office office, Slug who) {
        return office.terms().stream().filter(term -> term.person().value().equals(who));
    }

    /** Whether a date is certainly outside a term. */
    static boolean excludes(Office.Term term, Edtf date) {
        return term.from()
                        .filter(from -> date.order(from.value()) == Order.BEFORE
                                && !from.value().isDoubted())
                        .isPresent()
                || term.to()
                        .filter(to -> date.order(to.value()) == Order.AFTER
                                && !to.value().isDoubted())
                        .isPresent();
    }

    /** Where a term is written: its holder, its beginning, its end. */
    static Stream<SourceSpan> spans(Office.Term term) {
        return Stream.of(Stream.of(term.person().span()), ends(term)).flatMap(spans -> spans);
    }

    /** Where the beginning and the end of a term are written. */
    static Stream<SourceSpan> ends(Office.Term term) {
        return Stream.of(term.from(), term.to()).flatMap(Optional::stream).map(Located::span);
    }

    /** The roles on the pages of people that say the same as a term. */
    static Stream<Details.Role> roles(Office office, Office.Term term, Content content) {
        return content.find(term.person().value(), Details.Person.class).stream()
                .flatMap(person -> person.details().roles().stream())
                .filter(role -> role.office().value().equals(office.id().value()))
                .filter(role -> same(role.from(), term.from()) && same(role.to(), term.to()));
    }

    private static boolean same(Optional<Located<Edtf>> one, Optional<Located<Edtf>> other) {
        return one.map(date -> date.value().toString())
                .equals(other.map(date -> date.value().toString()));
    }

    /** Where a role is written. */
    static Stream<SourceSpan> spans(Details.Role role) {
        return Stream.of(
                        Optional.of(role.office().span()),
                        role.from().map(Located::span),
                        role.to().map(Located::span))
                .flatMap(Optional::stream);
    }
}
