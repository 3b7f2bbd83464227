package org.regesta.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    public static Consistency of(List<Rule> rules, Tally tally, List<Diagnostic> left, List<Exempted> exempted) {
        Map<String, List<Diagnostic>> found =
                left.stream().collect(Collectors.groupingBy(diagnostic -> diagnostic.rule().id()));
        Map<String, List<Exempted>> exceptions =
                exempted.stream().collect(Collectors.groupingBy(exception -> exception.allowance().rule()));
        return new Consistency(rules.stream()
                .map(rule -> RuleRecord.of(
                        rule,
                        tally.of(rule),
                        found.getOrDefault(rule.id(), List.of()),
                        exceptions.getOrDefault(rule.id(), List.of())))
                .toList());
    }

    /** The facts that were held against all rules. */
    public long facts() {
        return sum(RuleRecord::facts);
    }

    /** The findings of all rules. */
    public long findings() {
        return sum(rule -> rule.errors() + rule.warnings() + rule.notes());
    }

    private long sum(ToLongFunction<RuleRecord> number) {
        return rules.stream().mapToLong(number).sum();
    }

    /** All exceptions, in the order of their places. */
    public List<Exempted> exceptions() {
        return rules.stream()
                .flatMap(rule -> rule.exceptions().stream())
                .sorted(Comparator.comparing((Exempted e) -> e.allowance().span().file().path())
                        .thenComparing(e -> e.allowance().span().start()))
                .toList();
    }

    /**
     * What became of one rule.
     *
     * @param rule the rule
     * @param facts how many facts were held against it; none for a rule of how files are written, which are not counted
     * @param errors how often it was broken for certain
     * @param warnings how often it may have been broken
     * @param notes how many hints it gave
     * @param exceptions where it is broken on purpose
     */
    public record RuleRecord(Rule rule, long facts, int errors, int warnings, int notes, List<Exempted> exceptions) {
        /** Copies the list. */
        public RuleRecord {
            exceptions = List.copyOf(exceptions);
        }

        static RuleRecord of(Rule rule, long facts, List<Diagnostic> found, List<Exempted> exceptions) {
            return new RuleRecord(
                    rule,
                    facts,
                    count(found, Severity.ERROR),
                    count(found, Severity.WARNING),
                    count(found, Severity.NOTE),
                    exceptions);
        }

        private static int count(List<Diagnostic> found, Severity severity) {
            return (int) found.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
        }
    }
}
