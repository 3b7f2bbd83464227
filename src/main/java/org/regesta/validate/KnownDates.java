package org.regesta.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.Slug;

/** The single days and months that data and front matter give for each thing: when it began, ended, was made or done. */
final class KnownDates {
    private final History history;
    private final Map<Slug, List<Fact>> own = new HashMap<>();
    private final Map<Slug, List<Fact>> told = new HashMap<>();

    KnownDates(History history) {
        this.history = history;
    }

    /** What is given for the thing itself. */
    List<Fact> own(Slug id) {
        return own.computeIfAbsent(id, this::collect);
    }

    /** The dates of the events that name it. */
    List<Fact> told(Slug id) {
        return told.computeIfAbsent(
                id,
                key -> history.linked().eventsAbout(key).stream()
                        .flatMap(event ->
                                ends(Fact.of("is told of in \"" + event.title().value() + "\"", event.date())))
                        .toList());
    }

    private List<Fact> collect(Slug id) {
        List<Fact> facts = new ArrayList<>();
        history.event(id).ifPresent(event -> ends(Fact.of("was", event.date())).forEach(facts::add));
        history.page(id).ifPresent(page -> page.details().accept(new Reader(facts)));
        history.terms(id).stream()
                .flatMap(held -> Stream.concat(
                        Fact.of("took office", held.term().from()),
                        Fact.of("left office", held.term().to())))
                .forEach(facts::add);
        return facts;
    }

    private static Stream<Fact> ends(Fact fact) {
        return fact.date().isInterval() ? Stream.concat(fact.beginning(), fact.ending()) : Stream.of(fact);
    }

    /** Reads the dates of a page. */
    private static final class Reader implements DetailsVisitor {
        private final List<Fact> facts;

        Reader(List<Fact> facts) {
            this.facts = facts;
        }

        private void add(Stream<Fact> more) {
            more.flatMap(KnownDates::ends).forEach(facts::add);
        }

        @Override
        public void visit(Details.Person person) {
            add(Fact.of("was born", person.born()));
            add(Fact.of("died", person.died()));
        }

        @Override
        public void visit(Details.Treaty treaty) {
            add(EventFacts.dates(treaty));
        }

        @Override
        public void visit(Details.Organization body) {
            add(Fact.of("was founded", body.founded()));
            add(Fact.of("was dissolved", body.dissolved()));
        }

        @Override
        public void visit(Details.State state) {
            add(Fact.of("was founded", state.founded()));
            add(Fact.of("was dissolved", state.dissolved()));
        }

        @Override
        public void visit(Details.Event event) {
            add(Fact.of("was", event.date()));
        }
    }
}
