package org.regesta.validate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regesta.model.Details;
import org.regesta.model.Page;
import org.regesta.model.Slug;

/** Finds who is spoken of in a sentence: a person who is linked, or the one whose page it is by a pronoun or a name. */
final class Persons {
    private static final String PRONOUN = "\\b(?:[Hh]e|[Hh]im|[Ss]he|[Hh]er)\\b(?!\\s(?:own|first|last)\\b)";

    /** What may stand between a subject and its verb. */
    private static final Pattern JOIN = Pattern.compile(
            ",?(?:\\s(?:who|then|also|later|himself|herself|[a-z]+ly))*(?:\\s(?:was|is|had been|has been))?(?:\\s[a-z]+ly)?\\s?");

    private static final int FURTHEST = 120;

    /** Who can be meant on a page that is not a person's. */
    private static final Pattern NOBODY = Pattern.compile(Skeleton.LINK);

    private final History history;
    private final Map<Slug, Pattern> names = new HashMap<>();
    private final Map<Slug, Pattern> pronouns = new HashMap<>();

    Persons(History history) {
        this.history = history;
    }

    /** Matches a word or link that may stand for a person in a sentence. */
    private Pattern mention(Statement statement) {
        Map<Slug, Pattern> known = statement.elsewhere() ? names : pronouns;
        return statement
                .page()
                .filter(page -> page.details() instanceof Details.Person)
                .map(page -> known.computeIfAbsent(
                        page.id(), id -> pattern(page, statement.elsewhere() ? "" : PRONOUN + "|")))
                .orElse(NOBODY);
    }

    /** A name followed by an apostrophe is an owner, not the person itself. */
    private static Pattern pattern(Page page, String pronoun) {
        Set<String> names = new LinkedHashSet<>();
        names.add(page.title());
        names.add(lastWord(page.title()));
        page.frontMatter().aliases().stream()
                .map(alias -> alias.name().value())
                .filter(alias -> alias.indexOf(' ') < 0)
                .forEach(names::add);
        String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(Skeleton.LINK + "|" + pronoun + "\\b(?:" + any + ")\\b(?!’)");
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    /** The person for whom a mention stands. */
    Optional<Entry<Details.Person>> at(Statement statement, int place) {
        Optional<Linked> link = statement.skeleton().link(place);
        if (link.isPresent()) {
            return history.find(link.get().id(), Details.Person.class);
        }
        return statement.page().flatMap(page -> history.find(page.id(), Details.Person.class));
    }

    /** The person nearest before a place of a sentence. */
    Optional<Entry<Details.Person>> before(Statement statement, int from, int place) {
        Matcher mention = mentions(statement, from, place);
        Optional<Entry<Details.Person>> last = Optional.empty();
        while (mention.find()) {
            Optional<Entry<Details.Person>> next = at(statement, mention.start());
            last = next.isPresent() ? next : last;
        }
        return last;
    }

    /** The person nearest behind a place of a sentence. */
    Optional<Entry<Details.Person>> after(Statement statement, int place, int to) {
        Matcher mention = mentions(statement, place, to);
        while (mention.find()) {
            Optional<Entry<Details.Person>> next = at(statement, mention.start());
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    /** The subject of a verb: the last person before it, with nothing but what joins them in between. */
    Optional<Entry<Details.Person>> subject(Statement statement, int verb) {
        String text = statement.skeleton().text();
        int from = Math.max(0, verb - FURTHEST);
        Matcher mention = mentions(statement, from, verb);
        int start = -1;
        int end = -1;
        while (mention.find()) {
            start = mention.start();
            end = mention.end();
        }
        boolean joined = end >= 0 && JOIN.matcher(text.substring(end, verb)).matches();
        return joined ? at(statement, start) : Optional.empty();
    }

    private Matcher mentions(Statement statement, int from, int to) {
        return mention(statement)
                .matcher(statement.skeleton().text())
                .useTransparentBounds(true)
                .region(from, Math.max(from, to));
    }
}
