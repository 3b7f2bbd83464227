package org.regesta.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the words that stand in names, with the names: enough to answer while a name is still being typed. */
final class NameFiles {
    private static final int SHORTEST_MIDDLE = 7;
    private static final int HEAD = 2;

    private final String prefix;
    private final int size;
    private final List<IndexFile> files = new ArrayList<>();
    private final List<String> boundaries = new ArrayList<>();
    private FrontCoding words = new FrontCoding();
    private Bytes names = new Bytes();
    private String before = "";

    private NameFiles(String prefix, IndexSettings settings) {
        this.prefix = prefix;
        this.size = settings.dictionaryChars();
    }

    /** The words as they begin. */
    static NameFiles byBeginning(Vocabulary vocabulary, IndexSettings settings) {
        NameFiles files = new NameFiles("n", settings);
        named(vocabulary).forEach(word -> {
            Postings uses = vocabulary.postings(word);
            files.add(word, Dictionaries.frequency(uses), uses);
        });
        files.close();
        return files;
    }

    /** The long words as they go on after two letters, for those whose beginning and end were both mistyped. */
    static NameFiles byMiddle(Vocabulary vocabulary, IndexSettings settings) {
        NameFiles files = new NameFiles("m", settings);
        named(vocabulary)
                .filter(word -> word.length() >= SHORTEST_MIDDLE)
                .sorted(Comparator.comparing((String word) -> word.substring(HEAD))
                        .thenComparing(word -> word))
                .forEach(word ->
                        files.add(word.substring(HEAD), "=" + word.substring(0, HEAD), vocabulary.postings(word)));
        files.close();
        return files;
    }

    private static Stream<String> named(Vocabulary vocabulary) {
        return vocabulary.words().stream()
                .filter(word -> vocabulary.postings(word).isNamed());
    }

    List<IndexFile> files() {
        return files;
    }

    /** For each file with which letters its first word begins. */
    List<String> boundaries() {
        return boundaries;
    }

    private void add(String word, String remark, Postings uses) {
        if (words.length() + names.length() > size) {
            close();
        }
        if (words.length() == 0) {
            boundaries.add(FrontCoding.boundary(before, word));
        }
        words.add(word, remark);
        before = word;
        writeNames(uses);
    }

    /** How many pages bear the word, and for each the distance from the page before and its places in names. */
    private void writeNames(Postings uses) {
        Bytes bearers = new Bytes();
        int count = 0;
        int page = -1;
        int last = -1;
        Bytes.Reader pages = uses.pages().reader();
        Bytes.Reader impacts = uses.impacts().reader();
        Bytes.Reader details = uses.details().reader();
        while (pages.hasMore()) {
            page += pages.number() + 1;
            if ((impacts.next() & 1) == 1) {
                bearers.number(page - last - 1);
                details.copyList(bearers);
                last = page;
                count++;
            }
            details.copyList(new Bytes());
        }
        names.number(count).all(bearers);
    }

    private void close() {
        if (words.length() > 0) {
            String name = prefix + (boundaries.size() - 1);
            files.add(IndexFile.of(name, Script.quoted(words.toString()), Script.quoted(names.base64())));
        }
        words = new FrontCoding();
        names = new Bytes();
    }
}
