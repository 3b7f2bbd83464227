package org.regesta.index;

import java.util.ArrayList;
import java.util.List;

/** Writes one sorted list of words, cut into files. */
final class DictionaryFiles {
    private final String prefix;
    private final int size;
    private final List<IndexFile> files = new ArrayList<>();
    private final List<String> boundaries = new ArrayList<>();
    private FrontCoding lines = new FrontCoding();
    private String before = "";

    DictionaryFiles(String prefix, int size, List<Entry> entries) {
        this.prefix = prefix;
        this.size = size;
        entries.forEach(this::add);
        close();
    }

    /** A word of a dictionary, and what is said of it. */
    record Entry(String word, String remark) {}

    List<IndexFile> files() {
        return files;
    }

    /** For each file with which letters its first word begins. */
    List<String> boundaries() {
        return boundaries;
    }

    private void add(Entry entry) {
        if (lines.length() > size) {
            close();
        }
        if (lines.length() == 0) {
            boundaries.add(FrontCoding.boundary(before, entry.word()));
        }
        lines.add(entry.word(), entry.remark());
        before = entry.word();
    }

    private void close() {
        if (lines.length() > 0) {
            String name = prefix + (boundaries.size() - 1);
            files.add(IndexFile.of(name, Script.quoted(lines.toString())));
        }
        lines = new FrontCoding();
    }
}
