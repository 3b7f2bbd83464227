package org.regesta.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How many of the planted faults were caught, by kind and in total.
 *
 * @param outcomes what came of each
 */
record Score(List<Outcome> outcomes) {
    private static final String ROW = "%-34s %6s %6s %6s %7s  %s\n";

    Score {
        outcomes = List.copyOf(outcomes);
    }

    /** The share of the contradictions that were caught, in percent. */
    double percent() {
        return 100.0 * caught(outcomes) / counted(outcomes);
    }

    /** How many of the faults are contradictions. */
    long contradictions() {
        return counted(outcomes);
    }

    /** The ids of all rules that caught a fault. */
    TreeSet<String> rules() {
        return outcomes.stream().flatMap(Outcome::rules).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The whole report: a row for each kind, the total, and all that was missed. */
    String report() {
        StringBuilder report = new StringBuilder();
        report.append(row("kind of fault", "caught", "of", "%", "silent", "caught by"));
        byKind().forEach((kind, some) -> report.append(row(kind, some)));
        report.append(row("total", outcomes));
        report.append("silent: faults that contradict nothing else in the content, and so rightly raise nothing\n");
        missed().forEach(outcome -> report.append(missed(outcome)));
        return report.toString();
    }

    private Map<String, List<Outcome>> byKind() {
        return outcomes.stream()
                .collect(Collectors.groupingBy(o -> o.kind().name(), LinkedHashMap::new, Collectors.toList()));
    }

    private List<Outcome> missed() {
        return outcomes.stream().filter(o -> o.counts() && !o.isCaught()).toList();
    }

    private static String row(String name, List<Outcome> some) {
        long of = counted(some);
        String share = of == 0 ? "" : String.format(Locale.ROOT, "%.1f", 100.0 * caught(some) / of);
        long silent = some.stream().filter(o -> !o.counts() && !o.isCaught()).count();
        String rules = some.stream().flatMap(Outcome::rules).distinct().sorted().collect(Collectors.joining(" "));
        return row(name, caught(some) + "", of + "", share, silent + "", name.equals("total") ? "" : rules);
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, ROW, (Object[]) cells).replaceAll("[ ]+(?=\n$)", "");
    }

    private static long counted(List<Outcome> some) {
        return some.stream().filter(Outcome::counts).count();
    }

    private static long caught(List<Outcome> some) {
        return some.stream().filter(o -> o.counts() && o.isCaught()).count();
    }

    private static String missed(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add("missed[" + outcome.kind().name() + "] " + outcome.fault().place() + ": "
                + outcome.fault().what());
        outcome.fault().contradicted().forEach(fact -> lines.add("  contradicts " + fact.place()));
        outcome.found()
                .forEach(finding -> lines.add("  but found " + finding.severity() + " "
                        + finding.rule().id() + " at " + finding.span().place() + ": " + finding.message()));
        outcome.breakdown().ifPresent(defect -> lines.add("  but the checks broke down: " + defect));
        return String.join("\n", lines) + "\n";
    }
}
