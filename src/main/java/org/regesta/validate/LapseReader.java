package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.diagnostic.SourceSpan;

/** Reads sentences that count the time between two things: "three days later", "two weeks after the …", "a month before". */
final class LapseReader {
    private static final String WAY =
            "(?<!\\bfor )(?:\\b" + Duration.PATTERN + "|\\b(?<theday>[Tt]he day))\\s(?<way>after|before|following)\\s";
    private static final Pattern SINCE = Pattern.compile(
            WAY + "(?:(?:the|its|his|her|their|that|this|a|an)\\s)?(?:(?!(?:the|an?)\\s)[\\p{L}’-]+\\s){0,3}?(?<link>"
                    + Skeleton.LINK + "|" + Skeleton.DATE + ")");
    /** On the page of an event: "two days before the attack", "ten weeks after it". */
    private static final Pattern SINCE_OWN = Pattern.compile(WAY + "(?:it\\b|the\\s(?:[a-z]+\\s)?(?<noun>[a-z]+))");

    private static final Pattern LATER = Pattern.compile("(?<!\\bfor )\\b" + Duration.PATTERN
            + "\\s(?<way>later|earlier|afterwards|before(?=[,.;]|$))(?:,?\\s(?:on|in)\\s(?:the\\s)?(?:[a-z]+\\sof\\s)?(?<date>"
            + Skeleton.DATE + ")"
            + "|,?\\son\\s" + WrittenDay.pattern("own") + ")?");

    private static final Pattern DATE_BEFORE = Pattern.compile("(?<date>" + Skeleton.DATE + "),?\\s$");
    private static final Pattern DATE_BEHIND =
            Pattern.compile("^,?\\s(?:on|in)\\s(?:the\\s)?(?:[a-z]+\\sof\\s)?(?<date>" + Skeleton.DATE + ")");

    private final LapseFacts facts;

    LapseReader(History history) {
        this.facts = new LapseFacts(history);
    }

    /** What the sentences of a text say of the time between things. */
    List<Lapse> read(List<Statement> text) {
        List<Lapse> lapses = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Statement statement = text.get(i);
            if (!Duration.mayBeIn(statement.skeleton().text())) {
                continue;
            }
            boolean follows =
                    i > 0 && text.get(i - 1).from().id().equals(statement.from().id());
            since(statement, lapses);
            sinceOwn(statement, lapses);
            later(statement, follows ? Optional.of(text.get(i - 1)) : Optional.empty(), lapses);
        }
        return lapses;
    }

    private void since(Statement statement, List<Lapse> lapses) {
        Matcher match = SINCE.matcher(statement.skeleton().text());
        while (match.find()) {
            int mark = match.start("link");
            List<Fact> beside = beside(statement, match.start(), mark + 1);
            List<Fact> told = beside.isEmpty() ? facts.told(statement, mark) : beside;
            lapses.add(lapse(statement, match, facts.at(statement, mark), told));
        }
    }

    /** A date right before some words or right behind them: "on 19 April 1922, the day after the treaty". */
    private List<Fact> beside(Statement statement, int from, int to) {
        String text = statement.skeleton().text();
        Matcher before = DATE_BEFORE.matcher(text.substring(0, from));
        Matcher behind = DATE_BEHIND.matcher(text.substring(to));
        if (before.find()) {
            return facts.at(statement, before.start("date"));
        }
        return behind.find() ? facts.at(statement, to + behind.start("date")) : List.of();
    }

    private void sinceOwn(Statement statement, List<Lapse> lapses) {
        Matcher match = SINCE_OWN.matcher(statement.skeleton().text());
        while (match.find()) {
            boolean own = match.group("noun") == null || facts.isCalled(statement, match.group("noun"));
            if (own) {
                lapses.add(lapse(statement, match, facts.own(statement), facts.all(statement)));
            }
        }
    }

    private static Lapse lapse(Statement statement, Matcher match, List<Fact> reference, List<Fact> told) {
        Duration duration = match.group("theday") != null ? Duration.ofOneDay() : Duration.of(match);
        SourceSpan place = place(statement, match.start(), match.end("way"));
        return lapse(duration, place, reference, told, match.group("way").equals("before"));
    }

    private void later(Statement statement, Optional<Statement> before, List<Lapse> lapses) {
        Skeleton skeleton = statement.skeleton();
        List<Clause> clauses = Clause.of(skeleton);
        Matcher match = LATER.matcher(skeleton.text());
        while (match.find()) {
            Clause clause = clauses.stream()
                    .filter(c -> c.start() <= match.start() && match.start() < c.end())
                    .findFirst()
                    .orElse(new Clause(skeleton, 0, skeleton.text().length()));
            List<Fact> told = match.group("date") != null
                    ? facts.at(statement, match.start("date"))
                    : facts.in(statement, match.end(), clause.end());
            int until = match.start();
            if (told.isEmpty() && match.group("ownday") == null) {
                told = facts.subject(statement, clause.start(), match.start());
                until = facts.hasDate(statement, clause.start(), until) ? until : clause.start();
            }
            List<Fact> reference = facts.before(statement, until, before);
            if (match.group("ownday") != null) {
                told = facts.written(statement, WrittenDay.of(match, "own"), reference);
            }
            boolean back =
                    match.group("way").equals("earlier") || match.group("way").equals("before");
            lapses.add(lapse(
                    Duration.of(match), place(statement, match.start(), match.end("way")), reference, told, back));
        }
    }

    private static Lapse lapse(
            Duration duration, SourceSpan place, List<Fact> reference, List<Fact> told, boolean back) {
        return back ? new Lapse(duration, place, told, reference) : new Lapse(duration, place, reference, told);
    }

    private static SourceSpan place(Statement statement, int from, int to) {
        Skeleton skeleton = statement.skeleton();
        return statement.wording().span(skeleton.origin(from), skeleton.origin(to - 1) + 1);
    }
}
