package org.regesta.index;

import java.util.ArrayList;
import java.util.List;

/** Writes the words of the site with their postings, and beside each such file one with their positions. */
final class TermFiles {
    private final IndexSettings settings;
    private final List<IndexFile> files = new ArrayList<>();
    private final List<String> boundaries = new ArrayList<>();
    private FrontCoding words = new FrontCoding();
    private Bytes postings = new Bytes();
    private Bytes positions = new Bytes();
    private String before = "";
    private int overflows;

    TermFiles(Vocabulary vocabulary, IndexSettings settings) {
        this.settings = settings;
        vocabulary.words().forEach(word -> add(word, vocabulary.postings(word)));
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
        if (postings.length() + uses.pages().length() + uses.details().length() > settings.termBytes()) {
            close();
        }
        if (words.length() == 0) {
            boundaries.add(FrontCoding.boundary(before, word));
        }
        words.add(word, "");
        before = word;
        if (uses.count() > settings.bestPostings()) {
            addBest(uses);
        } else {
            block(uses.count(), 0, uses.pages(), uses.impacts(), uses.details());
            positions.number(uses.positions().length()).all(uses.positions());
        }
    }

    /** Where each use stands is not written for words on so many pages: phrases are looked up in the text for them. */
    private void addBest(Postings uses) {
        BestPostings best = new BestPostings(uses, settings.bestPostings());
        block(
                best.impacts().length(),
                uses.count() - best.impacts().length(),
                best.pages(),
                best.impacts(),
                best.details());
        postings.number(overflows);
        files.add(IndexFile.of("o" + overflows, Script.quoted(best.others().base64())));
        overflows++;
        positions.number(0);
    }

    private void block(int count, int missing, Bytes pages, Bytes impacts, Bytes details) {
        postings.number(count).number(missing).number(pages.length()).number(details.length());
        postings.all(pages).all(impacts).all(details);
    }

    private void close() {
        if (words.length() > 0) {
            int number = boundaries.size() - 1;
            files.add(IndexFile.of("t" + number, Script.quoted(words.toString()), Script.quoted(postings.base64())));
            files.add(IndexFile.of("q" + number, Script.quoted(positions.base64())));
        }
        words = new FrontCoding();
        postings = new Bytes();
        positions = new Bytes();
    }
}
