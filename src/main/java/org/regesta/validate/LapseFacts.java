package org.regesta.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** Finds the dates of which a sentence counts the time: what it gives, what it links to, the event of whose page it is. */
final class LapseFacts {
    private static final Pattern DEATH = Pattern.compile("\\b(?:died|murdered|killed|shot|executed|hanged)\\b");

    private final History history;
    private final HappeningFacts happenings;

    LapseFacts(History history) {
        this.history = history;
        this.happenings = new HappeningFacts(history);
    }

    /** The days of a date or a link. */
    List<Fact> at(Statement statement, int mark) {
        Skeleton skeleton = statement.skeleton();
        return skeleton.date(mark)
                .map(date -> List.of(new Fact("this is", date.date(), date.span())))
                .or(() -> skeleton.link(mark).map(link -> happenings.of(link.id())))
                .orElse(List.of());
    }

    /** The days of all dates and links between two places. */
    List<Fact> in(Statement statement, int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(mark -> at(statement, mark).stream())
                .toList();
    }

    /** All days in a sentence. */
    List<Fact> all(Statement statement) {
        return in(statement, 0, statement.skeleton().text().length());
    }

    /** What a sentence tells of beside a link: its dates, or else its other links and the event to which it belongs. */
    List<Fact> told(Statement statement, int except) {
        int end = statement.skeleton().text().length();
        List<Fact> dates = IntStream.range(0, end)
                .filter(mark ->
                        mark != except && statement.skeleton().date(mark).isPresent())
                .boxed()
                .flatMap(mark -> at(statement, mark).stream())
                .toList();
        Stream<Fact> links = Stream.concat(in(statement, 0, except).stream(), in(statement, except + 1, end).stream());
        return dates.isEmpty() ? Stream.concat(links, own(statement).stream()).toList() : dates;
    }

    /** What stands before a place of a sentence, or else in the sentence before it, or else what its page is about. */
    List<Fact> before(Statement statement, int place, Optional<Statement> previous) {
        List<Fact> here = in(statement, 0, place);
        List<Fact> there = here.isEmpty() ? previous.map(this::all).orElse(List.of()) : here;
        return there.isEmpty() ? own(statement) : there;
    }

    /** Whether a date stands between two places. */
    boolean hasDate(Statement statement, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(mark -> statement.skeleton().date(mark).isPresent());
    }

    /** The last thing in a clause before a place that happened, or the death of the person whose page it is. */
    List<Fact> subject(Statement statement, int from, int to) {
        Skeleton skeleton = statement.skeleton();
        if (DEATH.matcher(skeleton.text().substring(from, to)).find()) {
            return death(statement);
        }
        return IntStream.range(from, to)
                .filter(mark ->
                        skeleton.link(mark).isPresent() && !at(statement, mark).isEmpty())
                .boxed()
                .reduce((first, second) -> second)
                .map(mark -> stage(statement, mark, skeleton.text().substring(mark + 1, to)))
                .orElse(List.of());
    }

    /** The days of a link, of an agreement those of the stage of which the words behind it speak. */
    private List<Fact> stage(Statement statement, int mark, String words) {
        Slug id = statement.skeleton().link(mark).orElseThrow().id();
        return history.find(id, Details.Treaty.class)
                .map(treaty -> Aspect.of(words)
                        .ofTreaty(treaty.details())
                        .map(fact -> new Fact(
                                "\"" + treaty.page().title() + "\" " + fact.words(), fact.date(), fact.place()))
                        .toList())
                .orElseGet(() -> at(statement, mark));
    }

    private List<Fact> death(Statement statement) {
        return history.find(statement.from().id(), Details.Person.class).stream()
                .flatMap(person -> Fact.of(
                        person.page().title() + " died", person.details().died()))
                .toList();
    }

    /** A day without a year, in the year of what it is counted from. */
    List<Fact> written(Statement statement, WrittenDay day, List<Fact> reference) {
        Skeleton skeleton = statement.skeleton();
        return reference.stream()
                .flatMap(fact -> day.gregorian(fact.date().latest().getYear()).stream())
                .map(date -> new Fact(
                        "this is",
                        date,
                        statement.wording().span(skeleton.origin(day.start()), skeleton.origin(day.end() - 1) + 1)))
                .toList();
    }

    /** The days of what a page, or an event of the timeline, is about. */
    List<Fact> own(Statement statement) {
        return happenings.of(statement.from().id());
    }

    /** Whether the page of a sentence is about what a common noun names, as "the coup" on the page of the May Coup. */
    boolean isCalled(Statement statement, String noun) {
        Slug id = statement.from().id();
        return Arrays.asList(history.title(id).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .contains(noun);
    }
}
