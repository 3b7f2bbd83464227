package org.regesta.validate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Severity;

/**
 * What a sentence says of the time of something: that it was then, or began or ended then.
 *
 * @param stated the date in the sentence
 * @param about what it is said of, in words
 * @param facts the dates of which it should be one
 * @param sure whether the words tie the date to the thing, rather than the clause in which both stand
 */
record Claim(Dated stated, String about, List<Fact> facts, boolean sure) {
    Claim {
        facts = List.copyOf(facts);
    }

    /** Whether one of the facts agrees. */
    Verdict verdict() {
        return facts.stream()
                .map(fact -> fact.agree(stated.date()))
                .reduce(Verdict::or)
                .orElse(Verdict.POSSIBLE);
    }

    /** What is wrong with it, if none of the facts agrees. */
    Stream<Diagnostic> judge(Rule rule) {
        Verdict verdict = verdict();
        return verdict.isBroken()
                ? verdict.on(sure ? finding(rule) : finding(rule).as(Severity.WARNING))
                : Stream.empty();
    }

    private Diagnostic finding(Rule rule) {
        Fact nearest = facts.stream()
                .min(Comparator.comparing((Fact fact) -> fact.distance(stated.date())))
                .orElseThrow();
        return rule.at(
                        stated.span(),
                        stated.date().english() + " is not when " + about + " " + nearest.words() + ": "
                                + nearest.date().english(),
                        "mend the date in this sentence, or " + Key.of(nearest.place())
                                + (sure
                                        ? ""
                                        : "; if each is right and belongs to something else, make two sentences of them"))
                .related(nearest.place(), nearest.words() + " " + nearest.date().english());
    }
}
