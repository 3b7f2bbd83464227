package org.regesta.index;

import java.util.ArrayList;
import java.util.List;

/** Writes the text of passages, for the lines that results quote. */
final class TextFiles {
    private final int size;
    private final List<IndexFile> files = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();
    private final List<String> run = new ArrayList<>();
    private int length;

    TextFiles(List<Findable> all, IndexSettings settings) {
        this.size = settings.textChars();
        for (int page = 0; page < all.size(); page++) {
            add(page, all.get(page).passages());
        }
        close();
    }

    /** The first passage in a file: its page, and its number in it. */
    record Start(int page, int passage) {}

    List<IndexFile> files() {
        return files;
    }

    /** With which passage each file begins. */
    List<Start> starts() {
        return starts;
    }

    private void add(int page, List<Passage> passages) {
        for (int number = 0; number < passages.size(); number++) {
            String text = passages.get(number).text();
            if (text.isEmpty()) {
                closeRun();
            } else {
                add(page, number, text);
            }
        }
        closeRun();
    }

    private void add(int page, int number, String text) {
        if (length > 0 && length + text.length() > size) {
            closeRun();
            close();
        }
        if (length == 0) {
            starts.add(new Start(page, number));
        }
        if (run.isEmpty()) {
            run.addAll(List.of(Integer.toString(page), Integer.toString(number)));
        }
        run.add(Script.quoted(text));
        length += text.length();
    }

    /** A run is the passages of one page that follow each other: page, number of the first, texts. */
    private void closeRun() {
        if (!run.isEmpty()) {
            runs.add(Script.array(run));
            run.clear();
        }
    }

    private void close() {
        if (!runs.isEmpty()) {
            files.add(IndexFile.of("x" + files.size(), String.join(",\n", runs)));
        }
        runs.clear();
        length = 0;
    }
}
