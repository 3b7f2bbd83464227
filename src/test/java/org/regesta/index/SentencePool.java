package org.regesta.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a site, its headings, and which of their words are names or rare. */
final class SentencePool {
    private static final Pattern END = Pattern.compile("(?<=[a-z)][.?!])\\s+(?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’']*");
    private static final int RARE = 3;

    private final List<String> sentences = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final Set<String> plain = new HashSet<>();
    private final Map<String, Integer> uses = new HashMap<>();

    SentencePool(List<Findable> site) {
        site.stream().flatMap(findable -> findable.passages().stream()).forEach(passage -> {
            if (!passage.heading().isEmpty()) {
                headings.add(passage.heading());
            }
            Stream.of(END.split(passage.text())).filter(s -> s.length() > 30).forEach(sentences::add);
        });
        sentences.forEach(this::count);
    }

    private void count(String sentence) {
        WORD.matcher(sentence).results().forEach(found -> {
            uses.merge(found.group(), 1, Integer::sum);
            if (Character.isLowerCase(found.group().charAt(0))) {
                plain.add(found.group());
            }
        });
    }

    String sentence(Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    String heading(Random random) {
        return headings.get(random.nextInt(headings.size()));
    }

    /** Whether a word is a name: it has a capital, and is never written without. */
    boolean isName(String word) {
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && !plain.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a word is plain, long and seldom used. */
    boolean isRare(String word) {
        return word.length() > 5 && plain.contains(word) && uses.getOrDefault(word, 0) <= RARE;
    }

    /** The names in a text, once each. */
    List<String> names(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(this::isName)
                .distinct()
                .toList();
    }

    /** The text with each word put through a change. */
    static String changed(String text, UnaryOperator<String> change) {
        return WORD.matcher(text)
                .replaceAll(found -> change.apply(found.group()).replace("$", ""));
    }
}
