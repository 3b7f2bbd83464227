package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.edtf.Edtf;
import org.regesta.model.Page;
import org.regesta.model.PageKind;

/**
 * Reads when the event or agreement is said to have happened whose page it is, where "it", or its kind, is the subject: "the
 * treaty was signed on 16 April 1922".
 */
final class OwnEventClaims implements ClaimReader {
    private static final Pattern SUBJECT = Pattern.compile("^(?:(?<it>It|They)|The (?<noun>[\\p{L}-]+))"
            + "(?:(?: of (?<own>" + Skeleton.DATE
            + "))|,? (?:which )?(?:was|were) (?:[a-z]+ly )?(?<verb>signed|concluded|initialled|ratified"
            + "|opened|prolonged|renewed|denounced|held)(?:\\s(?!and\\b|but\\b)[^\\s;:()]+){0,6}?,? (?:on|in) (?<date>"
            + Skeleton.DATE + ")"
            + "| (?:[a-z]+ )?(?<happened>began|opened|started|broke out|met|took place|ended|closed|lasted)"
            + "(?:\\s(?!and\\b|but\\b)[^\\s;:()]+){0,6}?,? (?:on|in|from) (?<when>" + Skeleton.DATE + "))");

    private final EventFacts facts;

    OwnEventClaims(History history) {
        this.facts = new EventFacts(history);
    }

    @Override
    public Stream<Claim> read(Statement statement) {
        Optional<Page> page = statement
                .page()
                .filter(p -> p.kind() == PageKind.EVENT || p.kind() == PageKind.TREATY)
                .filter(p -> facts.knows(p.id()))
                .filter(p -> !statement.wording().dates().isEmpty());
        return page.map(p -> subject(statement, p)).orElse(Stream.empty());
    }

    private Stream<Claim> subject(Statement statement, Page page) {
        Skeleton skeleton = statement.skeleton();
        Matcher matcher = SUBJECT.matcher(skeleton.text());
        if (!matcher.find() || (matcher.group("noun") != null && !isNamed(matcher.group("noun"), page))) {
            return Stream.empty();
        }
        String group = Stream.of("own", "date", "when")
                .filter(name -> matcher.group(name) != null)
                .findFirst()
                .orElseThrow();
        Dated date = skeleton.date(matcher.start(group)).orElseThrow();
        Aspect aspect = switch (group) {
            case "own" -> Aspect.MADE;
            case "date" -> Aspect.of(matcher.group("verb"));
            default -> Aspect.of(matcher.group("happened"));
        };
        return claims(page, date, aspect, !group.equals("own"));
    }

    /** Whether a noun is the kind of thing that the title names: "treaty" for the Treaty of Rapallo. */
    private static boolean isNamed(String noun, Page page) {
        return page.title()
                .toLowerCase(Locale.ROOT)
                .matches("(?s).*\\b" + Pattern.quote(noun.toLowerCase(Locale.ROOT)) + "\\b.*");
    }

    private Stream<Claim> claims(Page page, Dated date, Aspect aspect, boolean sure) {
        List<Claim> claims = new ArrayList<>();
        boolean whole = date.date().isInterval() && aspect != Aspect.MADE;
        if (whole) {
            claims.add(claim(page, at(date, date.date().beginning()), Aspect.BEGUN, sure));
            claims.add(claim(page, at(date, date.date().ending()), Aspect.ENDED, sure));
        } else {
            claims.add(claim(page, date, aspect, sure));
        }
        return claims.stream();
    }

    private static Dated at(Dated date, Optional<Edtf> end) {
        return new Dated(end.orElseThrow(), date.start(), date.end(), date.span());
    }

    private Claim claim(Page page, Dated date, Aspect aspect, boolean sure) {
        return new Claim(date, "\"" + page.title() + "\"", facts.of(page.id(), aspect), sure);
    }
}
