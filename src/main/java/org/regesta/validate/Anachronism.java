package org.regesta.validate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.model.TimelineEvent;

/** A name is used of the time in which it was in use. */
final class Anachronism implements Check {
    private static final Rule RULE = Rule.error("anachronism", "A name is used of the time in which it was in use.");
    /** Words of a sentence that speaks of names, or of one time from another. */
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "(?i)\\b(?:called|named|name|names|renamed|known as|later|former|formerly"
                    + "|successors?|predecessors?|today|now|became|becomes?|turned into|future|old|replaced|forerunner|memoirs?|(?:end|collapse|fall|dissolution|break-up) of)\\b");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Lexicon<Optional<NameInTime>> names = names(history);
        OfficeUses offices = new OfficeUses(history);
        Stream<NameUse> titles = history.site().events().stream()
                .flatMap(event -> Stream.concat(inTitle(event, names), offices.in(event)));
        Stream<NameUse> prose = history.statements().stream()
                .filter(Statement::isOurs)
                .flatMap(statement -> inProse(statement, names, offices, history));
        return Stream.concat(titles, prose)
                .peek(use -> tally.add(RULE, use.facts()))
                .flatMap(use -> use.judge(RULE));
    }

    /** All names; a name without a time in it hides the shorter ones, as Cheka Trial does Cheka. */
    private static Lexicon<Optional<NameInTime>> names(History history) {
        Lexicon<Optional<NameInTime>> lexicon = new Lexicon<>();
        history.site().pages().forEach(page -> lexicon.add(page.title(), Optional.empty()));
        history.existences()
                .forEach(being -> being.names().stream()
                        .filter(name -> name.from().isPresent() || name.to().isPresent())
                        .forEach(name ->
                                lexicon.add(name.name().value(), Optional.of(new NameInTime(name, being.names())))));
        return lexicon;
    }

    private static Stream<NameUse> inTitle(TimelineEvent event, Lexicon<Optional<NameInTime>> names) {
        Passage title = Passage.of(event.title());
        List<Moment> moments = List.of(new Moment(event.date().value(), Bound.AT));
        return names.in(title.text()).stream()
                .map(found -> new NameUse(bearers(found), title.span(found.start(), found.end()), moments, true));
    }

    private static List<NameInTime> bearers(Lexicon.Found<Optional<NameInTime>> found) {
        return found.bearers().stream().flatMap(Optional::stream).toList();
    }

    private static Stream<NameUse> inProse(
            Statement statement, Lexicon<Optional<NameInTime>> names, OfficeUses offices, History history) {
        Wording wording = statement.wording();
        Optional<Moment> told = history.event(statement.from().id())
                .map(event -> new Moment(event.date().value(), Bound.AT));
        if (told.isEmpty() && wording.dates().isEmpty()) {
            return Stream.empty();
        }
        BitSet quoted = wording.inQuotations();
        Stream<NameUse> named = names.in(wording.text()).stream()
                .filter(found -> !bearers(found).isEmpty() && !quoted.get(found.start()))
                .map(found -> new NameUse(
                        bearers(found),
                        wording.span(found.start(), found.end()),
                        Stream.concat(told.stream(), Moment.at(found.start(), statement).stream())
                                .toList(),
                        told.isPresent() && isLabel(wording, found)));
        List<NameUse> uses = Stream.concat(named, offices.in(statement, told)).toList();
        // The search for words that look back takes longest, and few sentences have a name to ask it for.
        return uses.isEmpty() || LOOKS_BACK.matcher(wording.text()).find() ? Stream.empty() : uses.stream();
    }

    /** Whether a name is all the words of a link. */
    private static boolean isLabel(Wording wording, Lexicon.Found<Optional<NameInTime>> found) {
        return wording.links().stream().anyMatch(link -> link.start() == found.start() && link.end() == found.end());
    }
}
