package org.regesta.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Slug;

/** The first mention of an entry in an article is a link to it. */
final class NameUnlinked implements Check {
    private static final Rule RULE =
            Rule.note("name-unlinked", "The first mention of an entry in an article is a link to it.");

    private static final Pattern CAPITALISED = Pattern.compile(".*\\b\\p{Lu}[\\p{L}-]* ");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        EntryNames names = new EntryNames(history);
        Map<Slug, List<Statement>> articles = new TreeMap<>();
        history.statements().stream()
                .filter(statement -> statement.place() == Statement.Place.BODY)
                .filter(statement -> statement
                        .page()
                        .filter(page -> page.kind() == PageKind.ARTICLE)
                        .isPresent())
                .forEach(statement -> articles.computeIfAbsent(statement.from().id(), id -> new ArrayList<>())
                        .add(statement));
        return articles.values().stream().flatMap(article -> of(article, names, history, tally).stream());
    }

    private static List<Diagnostic> of(List<Statement> article, EntryNames names, History history, Tally tally) {
        List<Diagnostic> findings = new ArrayList<>();
        Set<Slug> met = new HashSet<>();
        for (Statement statement : article) {
            Wording wording = statement.wording();
            Deque<Linked> links = new ArrayDeque<>(wording.links());
            names.in(wording).forEach(found -> {
                meet(links, found.start(), met);
                Page entry = found.bearer().page();
                if (isOfTheTime(entry, statement) && !isShort(wording, found, met, history) && met.add(entry.id())) {
                    findings.add(finding(wording, found));
                }
            });
            meet(links, wording.text().length() + 1, met);
        }
        tally.add(RULE, met.size());
        return findings;
    }

    /** A body or state that was no more in the time of an article is hardly meant by its name: "Russia" in 1922. */
    private static boolean isOfTheTime(Page entry, Statement statement) {
        Optional<Existence> being = Existence.of(entry);
        return statement
                .page()
                .map(Page::details)
                .filter(Details.Article.class::isInstance)
                .map(Details.Article.class::cast)
                .filter(article ->
                        being.filter(b -> isOver(b, article.period().value())).isPresent())
                .isEmpty();
    }

    /** Whether it is the end of a name that the article has used: "the Entente" behind the Baltic Entente. */
    private static boolean isShort(Wording wording, EntryNames.Found found, Set<Slug> met, History history) {
        String words = wording.text().substring(found.start(), found.end());
        return met.stream()
                .map(history::title)
                .filter(title -> title.endsWith(" " + words))
                .anyMatch(title -> CAPITALISED
                        .matcher(title.substring(0, title.length() - words.length()))
                        .matches());
    }

    private static boolean isOver(Existence being, Edtf period) {
        return being.time().latest().isBefore(period.earliest());
    }

    /** Takes in the links of a sentence up to a place. */
    private static void meet(Deque<Linked> links, int place, Set<Slug> met) {
        while (!links.isEmpty() && links.peek().start() < place) {
            met.add(links.remove().id());
        }
    }

    private static Diagnostic finding(Wording wording, EntryNames.Found found) {
        String words = wording.text().substring(found.start(), found.end());
        Page page = found.bearer().page();
        String link = words.equals(page.title()) ? "[[" + words + "]]" : "[[" + page.id() + "|" + words + "]]";
        return RULE.at(
                        wording.span(found.start(), found.end()),
                        "\"" + words + "\" is mentioned here for the first time and is no link",
                        "write " + link)
                .related(found.bearer().name().span(), "a name of \"" + page.title() + "\"");
    }
}
