package org.regesta.validate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.markdown.Inline;
import org.regesta.model.PageKind;
import org.regesta.model.Slug;

/** A sentence about the subject of a debate marks what it says in the words of one position, or says whose view it is. */
final class ContestedStatedFlatly implements Check {
    private static final Rule RULE = Rule.warning(
            "contested-stated-flatly",
            "A sentence about the subject of a debate marks what it says in the words of one position, or says whose view it is.");
    /** Words with which a sentence gives a view and not a fact, asks, or denies. */
    private static final Pattern NOT_FLAT = Pattern.compile(
            "(?i)\\b(?:according|argu(?:es?|ed|ing)|holds?|held|treat(?:s|ed)?|claim(?:s|ed)?|views?|reading|readings"
                    + "|school|historians?|scholars?|authors?|accounts?|some|others|many|critics|disput\\w*|debat\\w*|contested|contradict\\w*|controvers\\w*|questions?|whether"
                    + "|if|may|might|could|perhaps|possibly|probably|seems?|seemed|said|believ\\w+|sees?|saw|regards?|regarded|maintain\\w*|alleg\\w+|rumours?|den(?:y|ies|ied)|doubt\\w*"
                    + "|theor(?:y|ies)|thes[ie]s|interpret\\w*|explanations?|explain\\w*|describ\\w+|consider\\w*|conclu\\w+|thinks?|thought|take[ns]?|took|calls?|called|read as|no|not|never|nor|neither|nobody|wrong|mistaken"
                    + "|(?:on|to) (?:an?|the) (?:first|second|third|fourth|other))\\b");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Subjects subjects = new Subjects(history);
        return history.statements().stream()
                .filter(Statement::isOurs)
                .filter(statement -> statement
                        .page()
                        .filter(page -> page.kind() == PageKind.DEBATE)
                        .isEmpty())
                .flatMap(statement -> of(statement, subjects, tally));
    }

    private static Stream<Diagnostic> of(Statement statement, Subjects subjects, Tally tally) {
        Set<Slug> debates = new LinkedHashSet<>(subjects.ofPage(statement.from().id()));
        statement.wording().links().forEach(link -> debates.addAll(subjects.of(link.id())));
        List<FlatClaim> claims = debates.stream()
                .filter(debate -> !isMarked(statement, debate))
                .flatMap(debate -> subjects.claims(debate).stream())
                .toList();
        tally.add(RULE, claims.stream().map(FlatClaim::debate).distinct().count());
        if (claims.isEmpty()) {
            return Stream.empty();
        }
        String text = statement.wording().text().toLowerCase(Locale.ROOT);
        List<Diagnostic> flat = claims.stream()
                .filter(claim -> claim.mayBeIn(text))
                .flatMap(claim -> of(statement.wording(), claim))
                .toList();
        return flat.isEmpty() || NOT_FLAT.matcher(statement.wording().text()).find() ? Stream.empty() : flat.stream();
    }

    /** Whether a sentence names the debate: by a mark, or by a link to it. */
    private static boolean isMarked(Statement statement, Slug debate) {
        return statement.wording().links().stream().anyMatch(link -> link.id().equals(debate))
                || statement.inlines().stream()
                        .flatMap(Inline::walk)
                        .anyMatch(inline -> inline instanceof Inline.Contested mark
                                && mark.debate().value().equals(debate.value()));
    }

    private static Stream<Diagnostic> of(Wording wording, FlatClaim claim) {
        Matcher words = claim.pattern().matcher(wording.text());
        return words.find() && !wording.isQuoted(words.start())
                ? Stream.of(finding(wording, words, claim))
                : Stream.empty();
    }

    private static Diagnostic finding(Wording wording, Matcher words, FlatClaim claim) {
        return RULE.at(
                        wording.span(words.start(), words.end()),
                        "\"" + words.group() + "\" states as a fact what historians dispute",
                        "mark it, [" + words.group() + "]{contested=" + claim.debate() + "}, or say who holds it")
                .related(
                        claim.words().span(),
                        "it is the position \"" + claim.position().id().value() + "\"");
    }
}
