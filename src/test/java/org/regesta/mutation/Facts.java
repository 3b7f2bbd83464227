package org.regesta.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.ProseDates;
import org.regesta.model.Details;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.Slug;

/** The dates that data and front matter give for things, and the places that say them again. */
final class Facts {
    private static final Pattern ANYTHING = Pattern.compile("");

    private final Content content;
    private final Map<Slug, List<Located<Edtf>>> dates = new HashMap<>();
    private final Map<Slug, List<Edtf>> whole = new HashMap<>();

    Facts(Content content) {
        this.content = content;
        content.site().pages().forEach(page -> of(page.details()).forEach(date -> add(page.id(), date)));
        content.site().events().forEach(event -> add(event.id().value(), event.date()));
        content.site().offices().stream()
                .flatMap(office -> office.terms().stream())
                .forEach(this::add);
    }

    private void add(Office.Term term) {
        Stream.of(term.from(), term.to())
                .flatMap(Optional::stream)
                .forEach(date -> add(term.person().value(), date));
    }

    private void add(Slug id, Located<Edtf> date) {
        whole.computeIfAbsent(id, key -> new ArrayList<>()).add(date.value());
        List<Located<Edtf>> all = dates.computeIfAbsent(id, key -> new ArrayList<>());
        date.value().beginning().ifPresent(begin -> all.add(new Located<>(begin, date.span())));
        if (date.value().isInterval()) {
            date.value().ending().ifPresent(end -> all.add(new Located<>(end, date.span())));
        }
    }

    private static Stream<Located<Edtf>> of(Details details) {
        if (details instanceof Details.Person person) {
            return Stream.of(person.born(), person.died()).flatMap(Optional::stream);
        }
        if (details instanceof Details.Treaty treaty) {
            return Stream.concat(
                    Stream.of(treaty.signed(), treaty.ratified(), treaty.inForce(), treaty.ended(), treaty.madePublic())
                            .flatMap(Optional::stream),
                    treaty.prolonged().stream());
        }
        if (details instanceof Details.Organization body) {
            return Stream.of(body.founded(), body.dissolved()).flatMap(Optional::stream);
        }
        if (details instanceof Details.State state) {
            return Stream.of(state.founded(), state.dissolved()).flatMap(Optional::stream);
        }
        return details instanceof Details.Event event ? event.date().stream() : Stream.empty();
    }

    /** The dates of a thing: of an event, an agreement, a life, an office held, a state or body; both ends of a stretch. */
    List<Located<Edtf>> of(Slug id) {
        return dates.getOrDefault(id, List.of());
    }

    /** Whether a date may be one of a thing: a day in the time of an event of many days, too. */
    boolean allow(Slug id, Edtf date) {
        return whole.getOrDefault(id, List.of()).stream().anyMatch(known -> known.isCompatible(date));
    }

    /** Where a date of a thing is said again: in sentences about it, in its summary, in events that name it. */
    List<SourceSpan> again(Slug id, Edtf date) {
        return again(id, date, ANYTHING);
    }

    /** Where a date of a thing is said again, as {@link #again(Slug, Edtf)}, in sentences with certain words. */
    List<SourceSpan> again(Slug id, Edtf date, Pattern words) {
        Stream<SourceSpan> sentences = content.sayings().stream()
                .filter(saying ->
                        saying.isAbout(id) && words.matcher(saying.words()).find())
                .flatMap(saying ->
                        saying.dates().stream().filter(said -> same(said.date(), date) && saying.tellsOf(said)))
                .map(said -> said.span());
        Stream<SourceSpan> summary = content.site().pages().stream()
                .filter(page -> page.id().equals(id))
                .flatMap(page -> inSummary(page, date));
        Stream<SourceSpan> events = content.linked().eventsAbout(id).stream()
                .filter(event -> event.entries().anyMatch(entry -> entry.value().equals(id)))
                .filter(event -> same(event.date().value(), date))
                .map(event -> event.date().span());
        return Stream.of(sentences, summary, events).flatMap(all -> all).toList();
    }

    private static Stream<SourceSpan> inSummary(Page page, Edtf date) {
        Passage summary = Passage.of(page.frontMatter().summary());
        return ProseDates.find(summary.text()).stream()
                .filter(said -> same(said.date(), date))
                .map(said -> summary.span(said.start(), said.end()));
    }

    /** Whether two dates are written alike, and so are about the same day, month or year. */
    static boolean same(Edtf one, Edtf other) {
        return one.toString().equals(other.toString());
    }
}
