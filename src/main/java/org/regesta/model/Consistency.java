package org.regesta.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Exempted;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Severity;
import org.regesta.diagnostic.Tally;

/**
 * What the checks of a site looked at and found: what its readers may know of how far it can be trusted.
 *
 * @param rules one entry for each rule, by id
 */
public record Consistency(List<RuleRecord> rules) {
    /** A site that was not checked. */
    public static final Consistency NONE = new Consistency(List.of());

    /** Copies the list. */
    public Consistency {
        rules = List.copyOf(rules);
    }

    /** The account of one run: its rules, what it counted, the findings that are left, and the exceptions that were made. */
    public static Consistency of(
            List<Rule> rules, Set<Rule> comparing, Tally tally, List<Diagnostic> left, List<Exempted> exempted) {
        Map<String, List<Diagnostic>> found = left.stream()
                .collect(Collectors.groupingBy(diagnostic -> diagnostic.rule().id()));
        Map<String, List<Exempted>> exceptions = exempted.stream()
                .collect(
                        Collectors.groupingBy(exception -> exception.allowance().rule()));
        return new Consistency(rules.stream()
                .map(rule -> new RuleRecord(
                        rule,
                        comparing.contains(rule),
                        tally.of(rule),
                        found.getOrDefault(rule.id(), List.of()),
                        exceptions.getOrDefault(rule.id(), List.of())))
                .toList());
    }

    /** The facts that were held against all rules. */
    public long facts() {
        return sum(RuleRecord::facts);
    }

    /** The findings of all rules of one severity. */
    public long count(Severity severity) {
        return sum(rule -> rule.count(severity));
    }

    private long sum(ToLongFunction<RuleRecord> number) {
        return rules.stream().mapToLong(number).sum();
    }

    /** All exceptions, in the order of their places. */
    public List<Exempted> exceptions() {
        return rules.stream()
                .flatMap(rule -> rule.exceptions().stream())
                .sorted(Comparator.comparing(
                                (Exempted e) -> e.allowance().span().file().path())
                        .thenComparing(e -> e.allowance().span().start()))
                .toList();
    }

    /**
     * What became of one rule.
     *
     * @param rule the rule
     * @param comparing whether it holds facts of the content against one another, rather than the writing against a form
     * @param facts how many facts were held against it; none for a rule of writing, where nothing is counted
     * @param findings where it is broken, or may be, and the hints it gave
     * @param exceptions where it is broken on purpose
     */
    public record RuleRecord(
            Rule rule, boolean comparing, long facts, List<Diagnostic> findings, List<Exempted> exceptions) {
        /** Copies the lists. */
        public RuleRecord {
            findings = List.copyOf(findings);
            exceptions = List.copyOf(exceptions);
        }

        /** How many of its findings are of a severity. */
        public long count(Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }
}
