package org.regesta.index;

import java.util.ArrayList;
import java.util.List;

/** Writes the words that stand in names, with the names: enough to answer while a name is still being typed. */
final class NameFiles {
    private final int size;
    private final List<IndexFile> files = new ArrayList<>();
    private final List<String> boundaries = new ArrayList<>();
    private FrontCoding words = new FrontCoding();
    private Bytes names = new Bytes();
    private String before = "";

    NameFiles(Vocabulary vocabulary, IndexSettings settings) {
        this.size = settings.dictionaryChars();
        vocabulary.words().stream()
                .filter(word -> vocabulary.postings(word).isNamed())
                .forEach(word -> add(word, vocabulary.postings(word)));
        close();
    }

    List<IndexFile> files() {
        return files;
    }

    /** For each file with which letters its first word begins. */
    List<String> boundaries() {
        return boundaries;
    }

    private void add(String word, Postings uses) {
        if (words.length() + names.length() > size) {
            close();
        }
        if (words.length() == 0) {
            boundaries.add(FrontCoding.boundary(before, word));
        }
        words.add(word, Dictionaries.frequency(uses));
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
            String name = "n" + (boundaries.size() - 1);
            files.add(IndexFile.of(name, Script.quoted(words.toString()), Script.quoted(names.base64())));
        }
        words = new FrontCoding();
        names = new Bytes();
    }
}
