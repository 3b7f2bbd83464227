package org.regesta.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rules by which words of pages and of questions are compared, as {@code analysis.txt} states them.
 *
 * @param letters what each letter that is not plain becomes once its marks are dropped
 * @param stopWords words that say nothing alone
 * @param sounded letters whose mark sounds, for the skeleton of a name
 * @param skeleton what makes all spellings of a name one
 * @param secondSkeleton what letters may sound like otherwise
 * @param spellings other spellings of a word
 * @param inflections other forms of a word
 * @param months the number of each month by its names
 */
record AnalysisRules(
        Map<Integer, String> letters,
        StopWords stopWords,
        List<Respelling> sounded,
        List<Respelling> skeleton,
        List<Respelling> secondSkeleton,
        List<Respelling> spellings,
        List<Respelling> inflections,
        Map<String, Integer> months) {
    /** The rules of this program. */
    static AnalysisRules read() {
        RuleFile file = RuleFile.read("analysis.txt");
        return new AnalysisRules(
                letters(file),
                new StopWords(file.words("stop-words")),
                respellings(file, "sounded"),
                respellings(file, "skeleton"),
                respellings(file, "second-skeleton"),
                respellings(file, "spellings"),
                respellings(file, "inflections"),
                months(file));
    }

    private static Map<Integer, String> letters(RuleFile file) {
        Map<Integer, String> letters = new LinkedHashMap<>();
        respellings(file, "letters")
                .forEach(rule -> letters.put(rule.pattern().pattern().codePointAt(0), rule.replacement()));
        file.words("apostrophes").forEach(sign -> letters.put(sign.codePointAt(0), "'"));
        file.words("invisible").forEach(code -> letters.put(Integer.parseInt(code, 16), ""));
        return letters;
    }

    private static List<Respelling> respellings(RuleFile file, String section) {
        return file.lines(section).stream().map(Respelling::of).toList();
    }

    private static Map<String, Integer> months(RuleFile file) {
        return respellings(file, "months").stream()
                .flatMap(rule -> List.of(rule.pattern().pattern().split(" ")).stream()
                        .map(name -> Map.entry(name, Integer.parseInt(rule.replacement()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
