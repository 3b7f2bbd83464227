package org.regesta.index;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules of analysis as a script, for the search in the browser. */
final class RulesScript {
    private final AnalysisRules rules;

    RulesScript(AnalysisRules rules) {
        this.rules = rules;
    }

    String text() {
        String fields = String.join(
                ",\n",
                field("letters", Script.quoted(letters())),
                field(
                        "stopWords",
                        Script.quoted(String.join(" ", rules.stopWords().inOrder()))),
                field("sounded", pairs(rules.sounded())),
                field("skeleton", pairs(rules.skeleton())),
                field("secondSkeleton", pairs(rules.secondSkeleton())),
                field("spellings", pairs(rules.spellings())),
                field("inflections", pairs(rules.inflections())),
                field("months", months()));
        return Script.register("rules", "() => ({\n" + fields + "\n})");
    }

    private static String field(String name, String value) {
        return name + ": " + value;
    }

    /** Each letter followed by what it becomes. */
    private String letters() {
        return rules.letters().entrySet().stream()
                .map(letter -> Character.toString(letter.getKey()) + letter.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String pairs(List<Respelling> respellings) {
        return Script.array(respellings.stream()
                .map(rule -> Script.strings(List.of(rule.pattern().pattern(), rule.replacement())))
                .toList());
    }

    private String months() {
        return rules.months().entrySet().stream()
                .map((Map.Entry<String, Integer> month) -> month.getKey() + ": " + month.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
