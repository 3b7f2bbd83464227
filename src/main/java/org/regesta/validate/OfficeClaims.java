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
import org.regesta.edtf.Order;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** Reads when a person is said to have entered, held or left an office that the sentence names. */
final class OfficeClaims implements ClaimReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}’]+");

    /** Words before the person who enters an office, or between the two. */
    private static final Pattern ENTERS = Pattern.compile("\\b(?:became|becomes|appointed|appoints|made|makes|named|elected"
            + "|chosen|promoted|installed|took office|took over)\\b(?:\\s(?:him|her|" + Skeleton.LINK + "))?"
            + "(?:\\s(?:as|the|a|an|its|first|new|German|Soviet|[a-z]+))*\\s?$");

    private static final Pattern LEAVES = Pattern.compile("\\b(?:resigned|dismissed|removed|relieved|recalled|stepped down|retired"
            + "|lost|gave up|left|ceased)\\b[^;,]*$");

    private static final Pattern COMPLEMENT = Pattern.compile("\\s(?:of|in|for|to|at)\\s(?:(?:the|his|its)\\s)?(?:" + Skeleton.LINK
            + "|[\\p{L}’-]+)(?:\\s(?:of|for|the|and|" + Skeleton.LINK + "|\\p{Lu}[\\p{L}’-]*))*");

    private static final Pattern NAME_ONLY = Pattern.compile("(?:\\s(?:of|in|for|to|at|the|his|its|and|" + Skeleton.LINK
            + "|\\p{Lu}[\\p{L}’-]*|party))*,?\\s(?:from|since|until|till|to|between)\\s(?:the\\s)?(?:[a-z]+\\sof\\s)?");
    private static final Pattern START = Pattern.compile(",?\\s?(?:(?:and|but)\\s)?(?:[Ff]rom|[Ss]ince|[Uu]ntil)\\s(?:the\\s)?(?:[a-z]+\\sof\\s)?");
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
                .or(() -> persons.before(statement, 0, clause.start()).filter(p -> continues(statement, clause)))
                .or(() -> persons.after(statement, word.end(), Math.min(clause.end(), word.end() + FURTHEST)));
        return who.filter(person -> done.add(person.page().id()))
                .flatMap(person -> claim(statement, clause, word, before, date, person))
                .stream()
                .toList();
    }

    /** Whether a clause goes on with the subject of the one before it. */
    private static boolean continues(Statement statement, Clause clause) {
        return clause.text().matches("(?s)^,?\\s?(?:and|who|but)?\\s?(?:who|was|in|on|became|[a-z]+ed)\\b.*");
    }

    private Optional<Claim> claim(
            Statement statement, Clause clause, Matcher word, List<String> before, int at, Entry<Details.Person> who) {
        Skeleton skeleton = statement.skeleton();
        String complement = complement(statement, clause, word.end());
        List<Held> held = history.terms(who.page().id()).stream()
                .filter(term -> OfficeNames.chiefs(term).contains(word.group().toLowerCase(Locale.ROOT)))
                .filter(term -> OfficeNames.fits(term, before))
                .filter(term -> complement.isBlank() || OfficeNames.isAbout(term, complement, history))
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Dated date = skeleton.date(at).orElseThrow();
        boolean tied = at > word.start() ? isBehind(skeleton, word.end(), at) : isBefore(skeleton, clause, at, word.start());
        return switch (Bound.of(skeleton.text(), at)) {
            case FROM -> tied ? since(date, who, held) : Optional.empty();
            case UNTIL -> tied
                    ? Optional.of(claim(date, who, held.stream().flatMap(OfficeClaims::end), "left the office"))
                    : Optional.empty();
            case AT -> at(skeleton, clause, word, date, who, held);
            case OWNED, LOOSE -> Optional.empty();
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
        return date - word < FURTHEST && NAME_ONLY.matcher(skeleton.text().substring(word, date)).matches();
    }

    /** Whether a clause begins with its date and goes on to say who was what. */
    private static boolean isBefore(Skeleton skeleton, Clause clause, int date, int word) {
        return START.matcher(skeleton.text().substring(clause.start(), date)).matches()
                && BEING.matcher(skeleton.text().substring(date, word)).find();
    }

    private static Optional<Claim> since(Dated date, Entry<Details.Person> who, List<Held> held) {
        if (!date.date().isInterval()) {
            return Optional.of(claim(date, who, held.stream().flatMap(OfficeClaims::start), "took office"));
        }
        return Optional.of(new Claim(date, who.page().title(), held.stream().flatMap(OfficeClaims::whole).toList(), true));
    }

    private static Optional<Claim> at(
            Skeleton skeleton, Clause clause, Matcher word, Dated date, Entry<Details.Person> who, List<Held> held) {
        String lead = skeleton.text().substring(Math.max(clause.start(), word.start() - FURTHEST), word.start());
        if (ENTERS.matcher(lead).find()) {
            return Optional.of(claim(date, who, held.stream().flatMap(OfficeClaims::start), "took office"));
        }
        if (LEAVES.matcher(lead).find()) {
            return Optional.of(claim(date, who, held.stream().flatMap(OfficeClaims::end), "left the office"));
        }
        return Optional.empty();
    }

    private static Claim claim(Dated date, Entry<Details.Person> who, Stream<Fact> facts, String what) {
        return new Claim(
                date, who.page().title(), facts.map(f -> new Fact(what, f.date(), f.place())).toList(), true);
    }

    private static Stream<Fact> start(Held held) {
        return Fact.of("took office", held.term().from());
    }

    private static Stream<Fact> end(Held held) {
        return Fact.of("left the office", held.term().to());
    }

    /** The whole of a term, if it has both ends; one that ends before it begins is another rule's matter. */
    private static Stream<Fact> whole(Held held) {
        return held.term().from().stream().flatMap(from -> held.term().to().stream()
                .filter(to -> to.value().order(from.value()) != Order.BEFORE)
                .map(to -> new Fact("held the office", span(from.value(), to.value()), from.span())));
    }

    private static Edtf span(Edtf from, Edtf to) {
        return Edtf.parse(from + "/" + to);
    }
}
