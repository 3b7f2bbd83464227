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
            Rule.error("allow-unused", "An exception is made only where a rule would be broken without it.");

    private final List<Allowance> allowances;
    private final List<String> ruleIds;

    /** Exceptions from rules with the given ids. */
    public Allowances(List<Allowance> allowances, Collection<String> ruleIds) {
        this.allowances = List.copyOf(allowances);
        this.ruleIds = List.copyOf(ruleIds);
    }

    /** The rule that the exceptions themselves must keep to. */
    public static List<Rule> rules() {
        return List.of(UNUSED);
    }

    /** The findings that are left, those about exceptions that have no effect among them, and what the others do. */
    public Outcome apply(List<Diagnostic> found) {
        Map<String, List<Allowance>> byRule =
                allowances.stream().collect(Collectors.groupingBy(a -> key(a.rule(), a.span())));
        Map<Allowance, Integer> used = new LinkedHashMap<>();
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            List<Allowance> fitting = byRule.getOrDefault(key(diagnostic.rule().id(), diagnostic.span()), List.of()).stream()
                    .filter(allowance -> covers(allowance, diagnostic.span().line()))
                    .toList();
            fitting.forEach(allowance -> used.merge(allowance, 1, Integer::sum));
            if (fitting.isEmpty()) {
                left.add(diagnostic);
            }
        }
        allowances.stream().filter(allowance -> !used.containsKey(allowance)).map(this::unused).forEach(left::add);
        left.sort(Diagnostic.ORDER);
        return new Outcome(left, used.entrySet().stream().map(use -> new Exempted(use.getKey(), use.getValue())).toList());
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

    private Diagnostic unused(Allowance allowance) {
        if (ruleIds.contains(allowance.rule())) {
            return UNUSED.at(
                    allowance.span(),
                    "nothing here breaks the rule " + allowance.rule() + ", so the exception has no effect",
                    "delete it; an exception works for its own line, the block or line behind it, and the object that holds it");
        }
        String help = Nearest.to(allowance.rule(), ruleIds).stream()
                .findFirst()
                .map(near -> "did you mean " + near + "?")
                .orElse("all rules are listed on consistency.html");
        return UNUSED.at(allowance.span(), "there is no rule called " + allowance.rule(), help);
    }
}
