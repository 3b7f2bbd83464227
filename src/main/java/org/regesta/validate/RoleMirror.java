package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.Office;

/** The roles on the page of a person and the terms of offices: the same offices with the same dates. */
final class RoleMirror implements RelationNotMutual.Mirror {
    private final Rule rule;

    RoleMirror(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Stream<Diagnostic> faults(History history, Tally tally) {
        return history.all(Details.Person.class).stream().flatMap(person -> of(person, history, tally));
    }

    private Stream<Diagnostic> of(Entry<Details.Person> person, History history, Tally tally) {
        List<Held> terms = new ArrayList<>(history.terms(person.page().id()));
        List<Details.Role> roles = new ArrayList<>(person.details().roles());
        tally.add(rule, Math.max(terms.size(), roles.size()));
        roles.removeIf(role -> terms.stream()
                .filter(held -> isSame(role, held))
                .findFirst()
                .map(terms::remove)
                .orElse(false));
        List<Diagnostic> findings = new ArrayList<>();
        roles.forEach(role -> finding(person, role, terms, history).ifPresent(findings::add));
        terms.forEach(held -> findings.add(missing(person, held)));
        return findings.stream();
    }

    private static boolean isSame(Details.Role role, Held held) {
        return role.office().value().equals(held.office().id().value())
                && same(role.from(), held.term().from())
                && same(role.to(), held.term().to());
    }

    private static boolean same(Optional<Located<Edtf>> one, Optional<Located<Edtf>> other) {
        return Objects.equals(
                one.map(date -> date.value().toString()),
                other.map(date -> date.value().toString()));
    }

    /** A role that no term is like: held against the term in the same office, which is then dealt with, if there is one. */
    private Optional<Diagnostic> finding(
            Entry<Details.Person> person, Details.Role role, List<Held> terms, History history) {
        Optional<Held> nearest = terms.stream()
                .filter(held -> held.office().id().value().equals(role.office().value()))
                .findFirst();
        nearest.ifPresent(terms::remove);
        return nearest.map(held -> differs(role, held)).or(() -> unknown(person, role, history));
    }

    private Diagnostic differs(Details.Role role, Held held) {
        boolean from = same(role.from(), held.term().from());
        SourceSpan here = end(from ? role.to() : role.from(), role.office().span());
        SourceSpan there = end(
                from ? held.term().to() : held.term().from(),
                held.term().person().span());
        return rule.at(
                        here,
                        "this role is from " + Stretch.of(role).english() + ", and the term of office from "
                                + Stretch.of(held.term()).english(),
                        "write the same dates in both: mend " + Key.of(here) + " or " + Key.of(there))
                .related(there, "the term of office");
    }

    private static SourceSpan end(Optional<Located<Edtf>> date, SourceSpan otherwise) {
        return date.map(Located::span).orElse(otherwise);
    }

    /** An office that does not exist is another rule's matter. */
    private Optional<Diagnostic> unknown(Entry<Details.Person> person, Details.Role role, History history) {
        return history.office(role.office().value())
                .map(office -> unnamed(person, role, office).related(office.id().span(), "the office"));
    }

    private Diagnostic unnamed(Entry<Details.Person> person, Details.Role role, Office office) {
        return rule.at(
                role.office().span(),
                "\"" + office.title().value() + "\" does not name this person among its holders for that time",
                "add the term to the office, {\"person\": \"" + person.page().id() + "\"" + quoted("from", role.from())
                        + quoted("to", role.to()) + "}, or take the role away here");
    }

    private Diagnostic missing(Entry<Details.Person> person, Held held) {
        Office.Term term = held.term();
        return rule.at(
                        term.person().span(),
                        "the page of " + person.page().title() + " does not have this term among its roles",
                        "add to 'roles' of " + person.page().file().path() + ": {office: "
                                + held.office().id().value() + written("from", term.from()) + written("to", term.to())
                                + "}")
                .related(person.page().frontMatter().title().span(), "the page");
    }

    private static String quoted(String key, Optional<Located<Edtf>> date) {
        return date.map(d -> ", \"" + key + "\": \"" + d.value() + "\"").orElse("");
    }

    private static String written(String key, Optional<Located<Edtf>> date) {
        return date.map(d -> ", " + key + ": " + d.value()).orElse("");
    }
}
