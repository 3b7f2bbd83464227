package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.model.LinkTable;
import org.regesta.model.Page;
import org.regesta.model.Slug;

/** Reads when a body or a state is said to have been founded or dissolved. */
final class FoundingClaims implements ClaimReader {
    private static final String FOUNDED =
            "founded|created|formed|set up|established|proclaimed|came into (?:being|existence)";
    private static final String DISSOLVED = "dissolved|abolished|disbanded|broken up|wound up|ceased to exist";
    private static final Pattern VERB =
            Pattern.compile("\\b(?:(?<founded>" + FOUNDED + ")|(?<dissolved>" + DISSOLVED + "))\\b");

    private static final Pattern SUBJECT =
            Pattern.compile("(?:(?<link>" + Skeleton.LINK + ")|(?:^|[.;,]\\s)(?:It|The [\\p{L}-]+))"
                    + "(?:,? (?:which|itself))?(?<passive> (?:was|were|had been|has been|been))?(?: [a-z]+ly)? $");
    private static final Pattern OBJECT =
            Pattern.compile("^ (?:the|a|an|its|their) (?:[a-z]+ )?(?<link>" + Skeleton.LINK + ")");
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:\\s(?!and\\b|was\\b|had\\b|but\\b|out\\b|from\\b|by\\b)[^\\s;:().]+){0,6}?,?\\s(?:on|in)\\s(?:the\\s)?"
                    + "(?:[a-z]+\\sof\\s)?(?<date>" + Skeleton.DATE + ")");

    /** What stands between the name of a body at the start of a sentence on its page and the verb. */
    private static final Pattern OWN = Pattern.compile("(?:, [^,.;]{1,60},)? (?:was|were|had been)(?: [a-z]+ly)? $");

    private static final Pattern ITSELF = Pattern.compile("^ (?:itself|it|the (?<name>\\p{Lu}\\p{L}+))\\b(?!’)");

    private static final int FURTHEST = 80;

    private final History history;

    FoundingClaims(History history) {
        this.history = history;
    }

    @Override
    public Stream<Claim> read(Statement statement) {
        if (statement.wording().dates().isEmpty()) {
            return Stream.empty();
        }
        List<Claim> claims = new ArrayList<>();
        String text = statement.skeleton().text();
        Matcher verb = VERB.matcher(text);
        while (verb.find()) {
            boolean founded = verb.group("founded") != null;
            int start = verb.start();
            int end = verb.end();
            being(statement, start, end)
                    .ifPresent(being ->
                            date(statement, start, end).ifPresent(date -> claim(being, date, founded, claims)));
        }
        return claims.stream();
    }

    /** What the verb is about: its subject in the passive, or its object. */
    private Optional<Existence> being(Statement statement, int verb, int end) {
        Skeleton skeleton = statement.skeleton();
        int from = Math.max(0, verb - FURTHEST);
        Matcher object = OBJECT.matcher(skeleton.text().substring(end));
        if (object.find()) {
            return skeleton.link(end + object.start("link")).flatMap(link -> existence(link.id()));
        }
        if (isOwn(statement, skeleton.text().substring(0, verb))
                || isOwnObject(statement, skeleton.text().substring(end))) {
            return statement.page().flatMap(Existence::of);
        }
        Matcher subject = SUBJECT.matcher(skeleton.text().substring(from, verb));
        boolean active =
                !skeleton.text().startsWith("came", verb) && !skeleton.text().startsWith("ceased", verb);
        if (!subject.find() || (active && subject.group("passive") == null)) {
            return Optional.empty();
        }
        return subject.group("link") != null
                ? skeleton.link(from + subject.start("link")).flatMap(link -> existence(link.id()))
                : from == 0 ? statement.page().flatMap(Existence::of) : Optional.empty();
    }

    /** Whether a sentence begins with the title of its own page as the subject of the verb. */
    private static boolean isOwn(Statement statement, String before) {
        return statement
                .page()
                .map(page -> LinkTable.normal(page.title()))
                .map(title -> Stream.of(title, "The " + title)
                        .filter(before::startsWith)
                        .findFirst())
                .flatMap(title -> title)
                .filter(title -> OWN.matcher(before.substring(title.length())).matches())
                .isPresent();
    }

    /** Whether what stands behind a verb is the body whose page it is: "dissolved itself", "dissolved the International". */
    private static boolean isOwnObject(Statement statement, String behind) {
        Matcher object = ITSELF.matcher(behind);
        return object.find()
                && (object.group("name") == null
                        || statement
                                .page()
                                .filter(page -> page.title().endsWith(object.group("name")))
                                .isPresent());
    }

    private Optional<Existence> existence(Slug id) {
        Optional<Page> page = history.page(id);
        return page.flatMap(Existence::of);
    }

    private static Optional<Dated> date(Statement statement, int verb, int end) {
        Skeleton skeleton = statement.skeleton();
        Matcher behind = BEHIND.matcher(skeleton.text().substring(end));
        if (behind.find()) {
            return skeleton.date(end + behind.start("date"));
        }
        return skeleton.clauses().stream()
                .filter(clause -> clause.start() <= verb && verb < clause.end())
                .filter(clause -> clause.dates().size() == 1)
                .map(clause -> clause.dates().get(0))
                .filter(date -> date < verb && Bound.of(skeleton.text(), date) == Bound.AT)
                .findFirst()
                .flatMap(skeleton::date);
    }

    private static void claim(Existence being, Dated date, boolean founded, List<Claim> claims) {
        Stream<Fact> facts = founded
                ? Fact.of("was founded", being.time().from())
                : Fact.of("was dissolved", being.time().to());
        facts.forEach(fact -> claims.add(new Claim(date, "\"" + being.page().title() + "\"", List.of(fact), true)));
    }
}
