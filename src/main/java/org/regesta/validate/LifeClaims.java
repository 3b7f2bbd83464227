package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;

/** Reads when a person is said to have been born or to have died. */
final class LifeClaims implements ClaimReader {
    private static final String DIED =
            "died|(?:was|been)\\s(?:[a-z]+ly\\s)?(?:shot(?:\\sand\\skilled|\\sdead)?|hanged|executed|murdered|killed|assassinated"
                    + "|beheaded)|killed\\s(?:himself|herself)|shot\\s(?:himself|herself)|committed\\ssuicide"
                    + "|took\\s(?:his|her)\\sown\\slife";
    private static final Pattern VERB = Pattern.compile("\\b(?<born>born)\\b|\\b(?<died>" + DIED + ")\\b");

    /** A date behind a verb, with places and the like in between, but no other verb in the past. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\s(?!and\\b|was\\b|had\\b|but\\b)[^\\s;:()]+){0,8}?,?\\s(?:on|in)\\s(?:[a-z]+\\s){0,3}?(?<date>"
                    + Skeleton.DATE + ")");

    private static final Pattern BRACKETS =
            Pattern.compile("\\s\\((?:(?<word>born|died)\\s)?(?<date>" + Skeleton.DATE + ")\\)");
    private static final Pattern DEATH = Pattern.compile(
            "\\b(?:his|her)\\sdeath\\s(?:on|in|of)\\s(?:[a-z]+\\s){0,3}?(?<date>" + Skeleton.DATE + ")");

    /** A date before the subject: "On 29 July 1938 he was shot". */
    private static final Pattern AT_THE_START = Pattern.compile(
            ",?\\s?(?:(?:and|but|then)\\s)?(?:(?:Early|Late|early|late)\\s)?(?:[Oo]n|[Ii]n|[Oo]f)\\s(?:the\\s)?(?:[a-z]+\\sof\\s)?");

    private static final int FURTHEST = 120;

    private static final int SHORTEST_LIFE = 25;

    private final Persons persons;

    LifeClaims(Persons persons) {
        this.persons = persons;
    }

    @Override
    public Stream<Claim> read(Statement statement) {
        if (statement.wording().dates().isEmpty()) {
            return Stream.empty();
        }
        List<Claim> claims = new ArrayList<>();
        verbs(statement, claims);
        brackets(statement, claims);
        deaths(statement, claims);
        return claims.stream();
    }

    private void verbs(Statement statement, List<Claim> claims) {
        Matcher verb = VERB.matcher(statement.skeleton().text());
        while (verb.find()) {
            boolean born = verb.group("born") != null;
            int place = verb.start();
            persons.subject(statement, place)
                    .ifPresent(who -> date(statement, place, verb.end())
                            .ifPresent(date -> claims.addAll(claims(who, date, born))));
        }
    }

    /** The date of a verb: the one behind it, or the one with which the clause begins. */
    private static Optional<Dated> date(Statement statement, int verb, int end) {
        Skeleton skeleton = statement.skeleton();
        Matcher behind =
                BEHIND.matcher(skeleton.text()).region(end, skeleton.text().length());
        if (behind.lookingAt()) {
            return skeleton.date(behind.start("date"));
        }
        Optional<Clause> clause = skeleton.clauses().stream()
                .filter(c -> c.start() <= verb && verb < c.end())
                .findFirst();
        return clause.flatMap(c -> c.dates().stream()
                .filter(date -> date < verb && verb - date < FURTHEST)
                .filter(date -> Bound.of(skeleton.text(), date) == Bound.AT)
                .filter(date -> AT_THE_START
                        .matcher(skeleton.text().substring(c.start(), date))
                        .matches())
                .reduce((first, second) -> second)
                .flatMap(skeleton::date));
    }

    private void brackets(Statement statement, List<Claim> claims) {
        Skeleton skeleton = statement.skeleton();
        Matcher brackets = BRACKETS.matcher(skeleton.text());
        while (brackets.find()) {
            Dated date = skeleton.date(brackets.start("date")).orElseThrow();
            persons.subject(statement, brackets.start()).ifPresent(who -> {
                if (brackets.group("word") != null) {
                    claims.addAll(claims(who, date, brackets.group("word").equals("born")));
                } else if (isLife(date.date(), who.details())) {
                    claims.addAll(claims(who, at(date, date.date().beginning()), true));
                    claims.addAll(claims(who, at(date, date.date().ending()), false));
                }
            });
        }
    }

    /** Years in brackets may be those of an office; those of a life share an end with it, or are as long. */
    private static boolean isLife(Edtf date, Details.Person person) {
        boolean wide =
                date.isInterval() && date.earliest().plusYears(SHORTEST_LIFE).isBefore(date.latest());
        boolean shared = person.born()
                        .filter(born ->
                                born.value().isCompatible(date.beginning().orElse(date)))
                        .isPresent()
                || person.died()
                        .filter(died -> died.value().isCompatible(date.ending().orElse(date)))
                        .isPresent();
        return date.isInterval() && (wide || shared);
    }

    private static Dated at(Dated date, Optional<Edtf> end) {
        return new Dated(end.orElse(date.date()), date.start(), date.end(), date.span());
    }

    private void deaths(Statement statement, List<Claim> claims) {
        Skeleton skeleton = statement.skeleton();
        Matcher death = DEATH.matcher(skeleton.text());
        while (death.find()) {
            Dated date = skeleton.date(death.start("date")).orElseThrow();
            persons.before(statement, 0, death.start()).ifPresent(who -> claims.addAll(claims(who, date, false)));
        }
    }

    private static List<Claim> claims(Entry<Details.Person> who, Dated date, boolean born) {
        Stream<Fact> fact = born
                ? Fact.of("was born", who.details().born())
                : Fact.of("died", who.details().died());
        return fact.map(f -> new Claim(date, who.page().title(), List.of(f), true))
                .toList();
    }
}
