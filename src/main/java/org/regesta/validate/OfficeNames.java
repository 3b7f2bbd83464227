package org.regesta.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which of a person's offices some words mean: "ambassador", "foreign minister", "Chief of the Army Command". */
final class OfficeNames {
    /** What comes before "of", "in", "for" in a title ends in its chief word. */
    private static final Pattern CHIEF = Pattern.compile("^(.*?)(?:\\s(?:of|in|for|to|and|at)\\b.*)?$", Pattern.DOTALL);

    private static final Set<String> ENVOYS = Set.of("envoy", "ambassador", "plenipotentiary");
    private static final Map<String, Set<String>> SYNONYMS =
            Map.of("envoy", ENVOYS, "ambassador", ENVOYS, "plenipotentiary", ENVOYS);

    /** Words before a chief word that make another office of it. */
    private static final Set<String> MODIFIERS =
            Set.of("deputy", "vice", "foreign", "state", "trade", "prime", "general", "first", "military", "under");

    private static final Set<String> NOT_NOW = Set.of("former", "future", "next", "later", "ex", "first", "last");

    private static final Set<String> SMALL = Set.of("", "of", "in", "for", "to", "at", "the", "a", "and", "from", "s");

    private OfficeNames() {}

    /** The chief words of an office, in lower case: of its title and of what this holder of it was called. */
    static Set<String> chiefs(Held held) {
        Set<String> chiefs = new HashSet<>();
        titles(held).forEach(title -> {
            String chief = chief(title);
            chiefs.addAll(SYNONYMS.getOrDefault(chief, Set.of(chief)));
        });
        return chiefs;
    }

    private static List<String> titles(Held held) {
        String title = held.office().title().value();
        return held.term().title().map(own -> List.of(title, own)).orElse(List.of(title));
    }

    private static String chief(String title) {
        Matcher matcher = CHIEF.matcher(title);
        String name = matcher.matches() ? matcher.group(1) : title;
        return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the words before a chief word in a sentence fit an office: no deputy for its head, no former holder. */
    static boolean fits(Held held, List<String> before) {
        String titles = String.join(" ", titles(held)).toLowerCase(Locale.ROOT);
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 2); i--) {
            String word = before.get(i).toLowerCase(Locale.ROOT);
            if ((NOT_NOW.contains(word) || MODIFIERS.contains(word)) && !titles.contains(word)) {
                return false;
            }
        }
        return MODIFIERS.stream()
                .noneMatch(word -> isDeputy(word)
                        && titles.matches(".*\\b" + word + "\\b.*")
                        && before.stream().noneMatch(word::equalsIgnoreCase));
    }

    /** Whether words behind a chief word, "in Berlin", "for Foreign Affairs", name the place or the business of an office. */
    static boolean isAbout(Held held, String complement, History history) {
        Set<String> own = new HashSet<>();
        titles(held).forEach(title -> own.addAll(words(title)));
        Stream.of(held.office().place(), held.office().state())
                .flatMap(Optional::stream)
                .forEach(id -> own.addAll(words(history.title(id.value()))));
        return words(complement).stream().filter(word -> !SMALL.contains(word)).anyMatch(own::contains);
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }

    private static boolean isDeputy(String word) {
        return word.equals("deputy") || word.equals("vice");
    }
}
