package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers in some words: {@code 900,000}, {@code 4.3 million}, {@code 800,000–900,000}, {@code three million}. */
final class NumberWords {
    private static final Map<String, Double> SCALES = Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);
    private static final Map<String, Double> SMALL = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("twelve", 12.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0));
    private static final Pattern NUMBER = Pattern.compile(
            "(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)|\\b(?<word>" + String.join("|", SMALL.keySet()) + ")\\b");
    private static final Pattern SCALE = Pattern.compile("\\s*(?<scale>thousand|million|billion)\\b");

    private NumberWords() {}

    /** The numbers in their order; in {@code 2 to 3 million} both are millions. */
    static List<Double> of(String words) {
        List<Double> numbers = new ArrayList<>();
        List<Boolean> scaled = new ArrayList<>();
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            Matcher scale = SCALE.matcher(words).region(number.end(), words.length());
            boolean hasScale = scale.lookingAt();
            numbers.add(value(number) * (hasScale ? SCALES.getOrDefault(scale.group("scale"), 1.0) : 1));
            scaled.add(hasScale);
        }
        boolean shared = numbers.size() == 2 && !scaled.get(0) && scaled.get(1) && numbers.get(0) < 1000;
        if (shared) {
            numbers.set(0, numbers.get(0) * SCALES.getOrDefault(lastScale(words), 1.0));
        }
        return List.copyOf(numbers);
    }

    private static double value(Matcher number) {
        String digits = number.group("digits");
        return digits == null
                ? SMALL.getOrDefault(number.group("word"), 0.0)
                : Double.parseDouble(digits.replace(",", ""));
    }

    private static String lastScale(String words) {
        Matcher scale = Pattern.compile("thousand|million|billion").matcher(words);
        String last = "million";
        while (scale.find()) {
            last = scale.group();
        }
        return last;
    }
}
