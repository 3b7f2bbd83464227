package org.regesta.index;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out how the words in names sound. */
final class NameSounds {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'’ʹʼ]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_SKELETON = 2;

    private final Tokens tokens;
    private final Skeleton skeleton;

    NameSounds(AnalysisRules rules, Tokens tokens) {
        this.tokens = tokens;
        this.skeleton = new Skeleton(rules, new Folding(rules));
    }

    /** Hands over the skeleton of each word in the names of something, with the word. */
    void each(Findable findable, BiConsumer<String, String> reader) {
        Stream.concat(Stream.of(findable.card().title()), findable.names().stream())
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .forEach(written -> sound(written, reader));
    }

    private void sound(String written, BiConsumer<String, String> reader) {
        List<String> words = tokens.of(written);
        if (words.size() != 1 || words.get(0).length() < SHORTEST_WORD) {
            return;
        }
        String sound = skeleton.of(POSSESSIVE.matcher(written).replaceFirst(""));
        if (sound.length() >= SHORTEST_SKELETON) {
            reader.accept(sound, words.get(0));
        }
    }
}
