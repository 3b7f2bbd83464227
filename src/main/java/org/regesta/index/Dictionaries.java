package org.regesta.index;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The lists in which words are looked up that were not typed in full, or not as they are spelled. */
final class Dictionaries {
    private static final int SHORTEST_REVERSED = 4;
    private static final int RARE = 4;

    private final Vocabulary vocabulary;
    private final DictionaryFiles forward;
    private final DictionaryFiles reversed;
    private final DictionaryFiles sounds;

    Dictionaries(Vocabulary vocabulary, IndexSettings settings) {
        this.vocabulary = vocabulary;
        this.forward = new DictionaryFiles("f", settings.dictionaryChars(), forward());
        this.reversed = new DictionaryFiles("r", settings.dictionaryChars(), reversed());
        this.sounds = new DictionaryFiles("k", settings.dictionaryChars(), sounds());
    }

    /** Words that stand in no name, by how they begin. */
    DictionaryFiles byBeginning() {
        return forward;
    }

    /** Words by how they end, written backwards. */
    DictionaryFiles byEnd() {
        return reversed;
    }

    /** Words of names by how they sound. */
    DictionaryFiles bySound() {
        return sounds;
    }

    Stream<IndexFile> files() {
        return Stream.of(forward, reversed, sounds).flatMap(files -> files.files().stream());
    }

    private List<DictionaryFiles.Entry> forward() {
        return words(word -> isKnown(word, 2) && !vocabulary.postings(word).isNamed())
                .map(word -> new DictionaryFiles.Entry(word, frequency(vocabulary.postings(word))))
                .toList();
    }

    private List<DictionaryFiles.Entry> reversed() {
        return words(word -> word.length() >= SHORTEST_REVERSED && isKnown(word, RARE) && !isNumber(word))
                .map(word -> new DictionaryFiles.Entry(
                        new StringBuilder(word).reverse().toString(), remark(word)))
                .sorted(Comparator.comparing(DictionaryFiles.Entry::word))
                .toList();
    }

    private List<DictionaryFiles.Entry> sounds() {
        return vocabulary.sounds().entrySet().stream()
                .map(sound -> new DictionaryFiles.Entry(sound.getKey(), "=" + String.join(",", sound.getValue())))
                .toList();
    }

    private Stream<String> words(Predicate<String> wanted) {
        return vocabulary.words().stream().filter(wanted);
    }

    /** Whether a word stands in a name or heading, or on so many pages that it is no slip of the pen. */
    private boolean isKnown(String word, int pages) {
        Postings uses = vocabulary.postings(word);
        return uses.isProminent() || uses.count() >= pages;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** How frequent a word is: as a letter if a page bears it as a name, else as a digit. */
    private String remark(String word) {
        Postings uses = vocabulary.postings(word);
        String frequency = frequency(uses);
        return uses.isNamed() ? Character.toString(frequency.charAt(0) - '0' + 'a') : frequency;
    }

    /** On about how many pages a word stands, as a power of three. */
    static String frequency(Postings uses) {
        return Integer.toString(powerOfThree(uses.count()));
    }

    /** The highest power of three that a number reaches, up to the ninth; counted, since logarithms may differ by machine. */
    static int powerOfThree(int number) {
        int power = 0;
        for (int rest = number / 3; rest > 0 && power < 9; rest /= 3) {
            power++;
        }
        return power;
    }
}
