package org.regesta.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers in some words: {@code 900,000}, {@code 4.3 million}, {@code 800,000–900,000}, {@code three million}. */
final class NumberWords {
    private static final List<String> SMALL = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** A number below a hundred in words. */
    static final String WORDS = "(?:" + String.join("|", TENS) + ")(?:-(?:" + String.join("|", SMALL.subList(0, 9))
            + "))?|" + String.join("|", SMALL);

    /** The powers of ten that stand behind a number. */
    private static final Map<String, Integer> POWERS = Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9);

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)|\\b(?<words>" + WORDS + ")\\b");
    private static final Pattern POWER = Pattern.compile("(?i)\\s*\\b(?<power>hundred|thousand|million|billion)\\b");

    private NumberWords() {}

    /** The numbers in their order; in {@code 2 to 3 million} both are millions. */
    static List<BigDecimal> of(String words) {
        List<Stated> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            numbers.add(new Stated(digits(number), power(words, number.end())));
        }
        if (numbers.size() == 2) {
            numbers.set(0, numbers.get(0).sharing(numbers.get(1)));
        }
        return numbers.stream().map(Stated::value).toList();
    }

    private static BigDecimal digits(Matcher number) {
        String digits = number.group("digits");
        return digits == null
                ? BigDecimal.valueOf(below100(number.group("words")))
                : new BigDecimal(digits.replace(",", ""));
    }

    /** The value of a number below a hundred in words. */
    static int below100(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split("-");
        int tens = (TENS.indexOf(parts[0]) + 2) * 10;
        int small = SMALL.indexOf(parts[parts.length - 1]) + 1;
        return TENS.contains(parts[0]) ? tens + small : small;
    }

    private static int power(String words, int at) {
        Matcher power = POWER.matcher(words).region(at, words.length());
        int sum = 0;
        while (power.lookingAt()) {
            sum += POWERS.getOrDefault(power.group("power").toLowerCase(Locale.ROOT), 0);
            power.region(power.end(), words.length());
        }
        return sum;
    }

    /** A number as it is stated, with the power of ten behind it. */
    private record Stated(BigDecimal digits, int power) {
        private static final BigDecimal LONG = BigDecimal.valueOf(1000);

        BigDecimal value() {
            return digits.movePointRight(power);
        }

        Stated sharing(Stated next) {
            return power == 0 && digits.compareTo(LONG) < 0 ? new Stated(digits, next.power) : this;
        }
    }
}
