package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** Reads for how many years an agreement is said to have been made: "a five-year treaty", "concluded for ten years". */
final class TreatyTerms {
    private static final String NUMBER = "(?<years>" + NumberWords.WORDS + "|\\d{1,2})";
    private static final String NOUN =
            "(?:treaty|pact|agreement|declaration|convention|alliance|protocol|renunciation)";
    /** {@code a five-year neutrality treaty}. */
    private static final Pattern LONG = Pattern.compile(
            "\\b(?i:" + NUMBER + ")-year\\s(?:[a-z-]+\\s){0,2}(?:" + NOUN + "\\b|(?<link>" + Skeleton.LINK + "))");
    /** {@code the [[treaty]] was concluded for ten years}. */
    private static final Pattern AFTER_LINK = Pattern.compile("(?<link>" + Skeleton.LINK + ")(?<between>[^;:()"
            + "\\uEC00-\\uF8FF" + "]{0,120}?)\\bfor\\s" + NUMBER + "\\syears?\\b");
    /** {@code The treaty runs for ten years}, {@code Its term was ten years}, on its own page. */
    private static final Pattern OWN = Pattern.compile(
            "(?:\\b(?:" + NOUN + "|[Ii]t|treaties)\\b[^;:]{0,80}?\\b(?:runs?|ran|valid|concluded|made|signed)\\sfor\\s|"
                    + "\\bsigned\\sfor\\s|\\bterm\\s(?:was|is|of)\\s)" + NUMBER + "\\syears?\\b");

    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:renew\\w*|prolong\\w*|extend\\w*|credit\\w*|loan\\w*|peace|rule[ds]?|lived|waited|lasted)\\b");

    private final History history;

    TreatyTerms(History history) {
        this.history = history;
    }

    /** What sentences say. */
    Stream<TreatyTerm> read(List<Statement> statements) {
        return statements.stream().flatMap(statement -> read(statement).stream());
    }

    private List<TreatyTerm> read(Statement statement) {
        List<TreatyTerm> terms = new ArrayList<>();
        String text = statement.skeleton().text();
        Matcher length = LONG.matcher(text);
        while (length.find()) {
            add(
                    statement,
                    length,
                    linked(statement, length)
                            .or(() -> Optional.of(statement.from().id())),
                    terms);
        }
        Matcher behind = AFTER_LINK.matcher(text);
        while (behind.find()) {
            if (!OTHER.matcher(behind.group("between")).find()) {
                add(statement, behind, linked(statement, behind), terms);
            }
        }
        Matcher own = OWN.matcher(text);
        while (own.find()) {
            if (!OTHER.matcher(own.group()).find() && linksNothing(own.group())) {
                add(statement, own, Optional.of(statement.from().id()), terms);
            }
        }
        return terms;
    }

    private static boolean linksNothing(String words) {
        return !Pattern.compile(Skeleton.LINK).matcher(words).find();
    }

    private static Optional<Slug> linked(Statement statement, Matcher match) {
        return match.group("link") == null
                ? Optional.empty()
                : statement.skeleton().link(match.start("link")).map(Linked::id);
    }

    private void add(Statement statement, Matcher match, Optional<Slug> id, List<TreatyTerm> terms) {
        Skeleton skeleton = statement.skeleton();
        id.flatMap(treaty -> history.find(treaty, Details.Treaty.class))
                .ifPresent(treaty -> treaty.details()
                        .runsFor()
                        .ifPresent(known -> terms.add(new TreatyTerm(
                                treaty.page().title(),
                                Duration.number(match.group("years")),
                                statement
                                        .wording()
                                        .span(
                                                skeleton.origin(match.start("years")),
                                                skeleton.origin(match.end("years") - 1) + 1),
                                known))));
    }
}
