package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Reads how long an event is said to have lasted: one that is linked, or the one whose page it is. */
final class LastingReader {
    private static final Pattern LASTED = Pattern.compile("\\blast(?:ed|s)\\s(?<length>" + Duration.PATTERN + ")");
    private static final Pattern LINKED =
            Pattern.compile("(?<link>" + Skeleton.LINK + ")(?:,? which|,? itself)?(?:,? [a-z]+ly)?\\s$");
    private static final Pattern WORD = Pattern.compile("^\\s?(?:It|The (?:\\p{L}+ )?(?<noun>[a-z]+))\\b");

    private final History history;
    private final LapseFacts facts;

    LastingReader(History history) {
        this.history = history;
        this.facts = new LapseFacts(history);
    }

    /** What sentences say. */
    Stream<Lapse> read(List<Statement> statements) {
        return statements.stream().flatMap(this::read);
    }

    private Stream<Lapse> read(Statement statement) {
        List<Lapse> lapses = new ArrayList<>();
        Matcher lasted = LASTED.matcher(statement.skeleton().text());
        while (lasted.find()) {
            SourceSpan place = place(statement, lasted);
            Duration duration = Duration.of(lasted);
            subject(statement, lasted.start())
                    .flatMap(id -> time(id).map(time -> lapse(duration, place, history.title(id), time)))
                    .ifPresent(lapses::add);
        }
        return lapses.stream();
    }

    private static SourceSpan place(Statement statement, Matcher lasted) {
        Skeleton skeleton = statement.skeleton();
        return statement.wording().span(skeleton.origin(lasted.start()), skeleton.origin(lasted.end() - 1) + 1);
    }

    /** From when to when something was, if it has a beginning and an end. */
    private Optional<Located<Edtf>> time(Slug id) {
        return history.event(id)
                .map(TimelineEvent::date)
                .or(() -> history.find(id, Details.Event.class)
                        .flatMap(event -> event.details().date()))
                .filter(date -> date.value().isInterval());
    }

    private static Lapse lapse(Duration duration, SourceSpan place, String title, Located<Edtf> time) {
        Fact whole = Fact.of("was", time);
        return new Lapse(duration, place, named(title, whole.beginning()), named(title, whole.ending()));
    }

    private static List<Fact> named(String title, Stream<Fact> end) {
        return end.map(fact -> new Fact("\"" + title + "\" " + fact.words(), fact.date(), fact.place()))
                .toList();
    }

    /** What lasted: the link before the verb, or the event of the page if the sentence begins with its noun or "it". */
    private Optional<Slug> subject(Statement statement, int verb) {
        String text = statement.skeleton().text().substring(0, verb);
        Matcher linked = LINKED.matcher(text);
        if (linked.find()) {
            return statement.skeleton().link(linked.start("link")).map(Linked::id);
        }
        Matcher word = WORD.matcher(text);
        boolean own = word.find() && (word.group("noun") == null || facts.isCalled(statement, word.group("noun")));
        return own ? Optional.of(statement.from().id()) : Optional.empty();
    }
}
