package org.regesta.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** Reads when a person is said to have entered, held or left an office that the sentence names. */
final class OfficeClaims implements ClaimReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}’]+");

    /** Words before the person who enters an office, or between the two. */
    private static final Pattern ENTERS =
            Pattern.compile("\\b(?:became|becomes|appointed|appoints|made|makes|named|elected"
                    + "|chosen|promoted|installed|took office|took over)\\b(?:\\s(?:him|her|" + Skeleton.LINK + "))?"
                    + "(?:\\s(?:as|the|a|an|its|first|new|German|Soviet|[a-z]+))*\\s?$");

    private static final Pattern LEAVES =
            Pattern.compile("\\b(?:resigned|dismissed|removed|relieved|recalled|stepped down|retired"
                    + "|lost|gave up|left|ceased)\\b[^;,]*$");

    private static final Pattern COMPLEMENT = Pattern.compile("\\s(?:of|in|for|to|at)\\s(?:(?:the|his|its)\\s)?(?:"
            + Skeleton.LINK + "|[\\p{L}’-]+)(?:\\s(?:of|for|the|and|" + Skeleton.LINK + "|\\p{Lu}[\\p{L}’-]*))*");

    private static final Pattern NAME_ONLY = Pattern.compile("(?:\\s(?:of|in|for|to|at|the|his|its|and|" + Skeleton.LINK
            + "|\\p{Lu}[\\p{L}’-]*|party))*,?\\s(?:from|since|until|till|to|between)\\s(?:the\\s)?(?:[a-z]+\\sof\\s)?");
    private static final Pattern START =
            Pattern.compile(",?\\s?(?:(?:and|but)\\s)?(?:[Ff]rom|[Ss]ince|[Uu]ntil)\\s(?:the\\s)?(?:[a-z]+\\sof\\s)?");
    private static final Pattern BEING = Pattern.compile("\\b(?:was|were|served|acted|remained|stayed)\\b");

    private static final int FURTHEST = 90;

    private final History history;
    private final Persons persons;

    OfficeClaims(History history, Persons persons) {
        this.history = history;
        this.persons = persons;
    }

    @Override
    public Stream<Claim> read(Statement statement) {
        if (statement.wording().dates().isEmpty()) {
            return Stream.empty();
        }
        List<Claim> claims = new ArrayList<>();
        List<Clause> clauses = statement.skeleton().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            clause(statement, clauses, i, claims);
        }
        return claims.stream();
    }

    private void clause(Statement statement, List<Clause> clauses, int index, List<Claim> claims) {
        Clause clause = clauses.get(index);
        Optional<Integer> date = onlyDate(clauses, index);
        if (date.isEmpty()) {
            return;
        }
        Matcher word = WORD.matcher(statement.skeleton().text()).region(clause.start(), clause.end());
        List<String> before = new ArrayList<>();
        Set<Slug> done = new HashSet<>();
        while (word.find()) {
            claims.addAll(office(statement, clause, word, before, date.get(), done));
            before.add(word.group());
        }
    }

    /** The one date of a clause; a clause without one shares that with which the sentence begins. */
    private static Optional<Integer> onlyDate(List<Clause> clauses, int index) {
        List<Integer> own = clauses.get(index).dates();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    private List<Claim> office(
            Statement statement, Clause clause, Matcher word, List<String> before, int date, Set<Slug> done) {
        String chief = word.group().toLowerCase(Locale.ROOT);
        if (!history.chiefWords().contains(chief)) {
            return List.of();
        }
        Optional<Entry<Details.Person>> who = persons.before(statement, clause.start(), word.start())
                .or(() -> persons.before(statement, 0, clause.start()).filter(p -> continues(clause)))
                .or(() -> persons.after(statement, word.end(), Math.min(clause.end(), word.end() + FURTHEST)));
        return who.filter(person -> done.add(person.page().id()))
                .map(person -> claims(statement, clause, word, before, date, person))
                .orElse(List.of());
    }

    /** Whether a clause goes on with the subject of the one before it. */
    private static boolean continues(Clause clause) {
        return clause.text().matches("(?s)^,?\\s?(?:and|who|but)?\\s?(?:who|was|in|on|became|[a-z]+ed)\\b.*");
    }

    private List<Claim> claims(
            Statement statement, Clause clause, Matcher word, List<String> before, int at, Entry<Details.Person> who) {
        Skeleton skeleton = statement.skeleton();
        String complement = complement(statement, clause, word.end());
        List<Held> held = history.terms(who.page().id()).stream()
                .filter(term -> OfficeNames.chiefs(term).contains(word.group().toLowerCase(Locale.ROOT)))
                .filter(term -> OfficeNames.fits(term, before))
                .filter(term -> complement.isBlank() || OfficeNames.isAbout(term, complement, history))
                .toList();
        if (held.isEmpty()) {
            return List.of();
        }
        Dated date = skeleton.date(at).orElseThrow();
        boolean tied =
                at > word.start() ? isBehind(skeleton, word.end(), at) : isBefore(skeleton, clause, at, word.start());
        return switch (Bound.of(skeleton.text(), at)) {
            case FROM -> tied ? since(date, who, held) : List.of();
            case UNTIL -> tied ? List.of(left(date, who, held)) : List.of();
            case AT -> at(skeleton, clause, word, date, who, held);
            case OWNED, LOOSE -> List.of();
        };
    }

    /** What stands behind a chief word and tells of which office it is: "in Berlin", "of the Danzig Senate". */
    private static String complement(Statement statement, Clause clause, int from) {
        Matcher matcher = COMPLEMENT.matcher(statement.skeleton().text()).region(from, clause.end());
        if (!matcher.lookingAt()) {
            return "";
        }
        Skeleton skeleton = statement.skeleton();
        return statement.wording().text().substring(skeleton.origin(matcher.start()), skeleton.origin(matcher.end()));
    }

    /** Whether only the name of the office stands between its chief word and a date behind it. */
    private static boolean isBehind(Skeleton skeleton, int word, int date) {
        return date - word < FURTHEST
                && NAME_ONLY.matcher(skeleton.text().substring(word, date)).matches();
    }

    /** Whether a clause begins with its date and goes on to say who was what. */
    private static boolean isBefore(Skeleton skeleton, Clause clause, int date, int word) {
        return START.matcher(skeleton.text().substring(clause.start(), date)).matches()
                && BEING.matcher(skeleton.text().substring(date, word)).find();
    }

    /** From a date on, or from one to another, which are held against the beginning and the end. */
    private static List<Claim> since(Dated date, Entry<Details.Person> who, List<Held> held) {
        if (!date.date().isInterval()) {
            return List.of(entered(date, who, held));
        }
        List<Claim> claims = new ArrayList<>();
        date.date().beginning().ifPresent(start -> claims.add(entered(at(date, start), who, held)));
        date.date().ending().ifPresent(end -> claims.add(left(at(date, end), who, held)));
        return claims;
    }

    private static Dated at(Dated date, Edtf end) {
        return new Dated(end, date.start(), date.end(), date.span());
    }

    private static List<Claim> at(
            Skeleton skeleton, Clause clause, Matcher word, Dated date, Entry<Details.Person> who, List<Held> held) {
        String lead = skeleton.text().substring(Math.max(clause.start(), word.start() - FURTHEST), word.start());
        if (ENTERS.matcher(lead).find()) {
            return List.of(entered(date, who, held));
        }
        return LEAVES.matcher(lead).find() ? List.of(left(date, who, held)) : List.of();
    }

    private static Claim entered(Dated date, Entry<Details.Person> who, List<Held> held) {
        return claim(
                date,
                who,
                held.stream().flatMap(one -> Fact.of("took office", one.term().from())));
    }

    private static Claim left(Dated date, Entry<Details.Person> who, List<Held> held) {
        return claim(
                date,
                who,
                held.stream()
                        .flatMap(one -> Fact.of("left the office", one.term().to())));
    }

    private static Claim claim(Dated date, Entry<Details.Person> who, Stream<Fact> facts) {
        return new Claim(date, who.page().title(), facts.toList(), true);
    }
}
