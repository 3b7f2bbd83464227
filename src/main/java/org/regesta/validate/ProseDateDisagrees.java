package org.regesta.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.diagnostic.Tally;

/** A date in a sentence agrees with the dates of the event, agreement or person of which the sentence tells. */
final class ProseDateDisagrees implements Check {
    private static final Rule RULE = Rule.error(
            "prose-date-disagrees",
            "A date in a sentence agrees with the dates of the event, agreement or person of which the sentence tells.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Persons persons = new Persons(history);
        List<ClaimReader> readers = List.of(
                new EventClaims(history),
                new OwnEventClaims(history),
                new LifeClaims(persons),
                new OfficeClaims(history, persons),
                new FoundingClaims(history));
        List<Statement> ours = history.statements().stream()
                .filter(statement ->
                        statement.isOurs() && !statement.wording().dates().isEmpty())
                .toList();
        Stream<Claim> claims = ours.stream().flatMap(statement -> of(statement, readers).stream());
        Stream<Claim> pages = Stream.concat(new LeadClaims(history).read(ours), new SlipClaims(history).read(ours));
        Map<SourceSpan, Diagnostic> findings = new LinkedHashMap<>();
        Stream.concat(claims, pages)
                .peek(claim -> tally.add(RULE, claim.facts().size()))
                .flatMap(claim -> claim.judge(RULE))
                .forEach(finding -> findings.merge(finding.span(), finding, ProseDateDisagrees::sterner));
        return findings.values().stream();
    }

    /** What a sentence claims, unless others say what is wrong in it. */
    private static List<Claim> of(Statement statement, List<ClaimReader> readers) {
        List<Claim> claims =
                readers.stream().flatMap(reader -> reader.read(statement)).toList();
        boolean broken = claims.stream().anyMatch(claim -> claim.verdict().isBroken());
        return broken && Hearsay.is(statement) ? List.of() : claims;
    }

    /** Several readers may stumble over one date; an editor hears of it once. */
    private static Diagnostic sterner(Diagnostic one, Diagnostic other) {
        return other.severity().compareTo(one.severity()) < 0 ? other : one;
    }
}
