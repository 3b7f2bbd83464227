package org.regesta.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The exceptions that the content asks for: each takes findings away, or is a finding itself. */
public final class Allowances {
    private static final Rule UNUSED =
            Rule.firm("allow-unused", "An exception is made only where a rule would be broken without it.");
    private static final Rule REFUSED =
            Rule.firm("allow-refused", "No exception is made from a rule without which the site can't be made.");

    private final List<Allowance> allowances;
    private final Map<String, Rule> rules;

    /** Exceptions from some of the given rules. */
    public Allowances(List<Allowance> allowances, Collection<Rule> rules) {
        this.allowances = List.copyOf(allowances);
        this.rules = rules.stream()
                .collect(Collectors.toMap(Rule::id, rule -> rule, (one, same) -> one, LinkedHashMap::new));
    }

    /** The rule that the exceptions themselves must keep to. */
    public static List<Rule> rules() {
        return List.of(UNUSED, REFUSED);
    }

    /**
     * The findings that are left, those about exceptions that have no effect among them, and what the others do.
     *
     * @param found what was found
     * @param whole whether everything could be read; if not, what an exception excuses may only be out of sight
     */
    public Outcome apply(List<Diagnostic> found, boolean whole) {
        Map<String, List<Allowance>> byRule = allowances.stream()
                .filter(allowance -> !isFirm(allowance))
                .collect(Collectors.groupingBy(a -> key(a.rule(), a.span())));
        Map<Allowance, Integer> used = new LinkedHashMap<>();
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            List<Allowance> fitting =
                    byRule.getOrDefault(key(diagnostic.rule().id(), diagnostic.span()), List.of()).stream()
                            .filter(allowance ->
                                    covers(allowance, diagnostic.span().line()))
                            .toList();
            fitting.forEach(allowance -> used.merge(allowance, 1, Integer::sum));
            if (fitting.isEmpty()) {
                left.add(diagnostic);
            }
        }
        allowances.stream()
                .filter(allowance -> !used.containsKey(allowance))
                .filter(allowance -> whole || isFirm(allowance) || !rules.containsKey(allowance.rule()))
                .map(this::useless)
                .forEach(left::add);
        left.sort(Diagnostic.ORDER);
        return new Outcome(
                left,
                used.entrySet().stream()
                        .map(use -> new Exempted(use.getKey(), use.getValue()))
                        .toList());
    }

    /**
     * What came of the exceptions.
     *
     * @param left the findings that are left
     * @param exempted the exceptions that took others away
     */
    public record Outcome(List<Diagnostic> left, List<Exempted> exempted) {
        /** Copies the lists. */
        public Outcome {
            left = List.copyOf(left);
            exempted = List.copyOf(exempted);
        }
    }

    private static String key(String rule, SourceSpan span) {
        return rule + " " + span.file().path();
    }

    private static boolean covers(Allowance allowance, int line) {
        return allowance.firstLine() <= line && line <= allowance.lastLine();
    }

    private boolean isFirm(Allowance allowance) {
        return rules.containsKey(allowance.rule())
                && rules.get(allowance.rule()).firm();
    }

    private Diagnostic useless(Allowance allowance) {
        return isFirm(allowance) ? refused(allowance) : unused(allowance);
    }

    private static Diagnostic refused(Allowance allowance) {
        return REFUSED.at(
                allowance.span(),
                "no exception can be made from the rule " + allowance.rule(),
                "delete it, and mend what the rule reports");
    }

    private Diagnostic unused(Allowance allowance) {
        if (rules.containsKey(allowance.rule())) {
            return UNUSED.at(
                    allowance.span(),
                    "nothing here breaks the rule " + allowance.rule() + ", so the exception has no effect",
                    "delete it; an exception works for its own line, the block or line behind it, and the object that holds it");
        }
        String help = Nearest.to(allowance.rule(), rules.keySet()).stream()
                .findFirst()
                .map(near -> "did you mean " + near + "?")
                .orElse("all rules are listed on consistency.html");
        return UNUSED.at(allowance.span(), "there is no rule called " + allowance.rule(), help);
    }
}
