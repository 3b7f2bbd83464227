package org.regesta.edtf;

import java.util.List;
import java.util.stream.Stream;

/**
 * English for several dates in which the month and year they share is said once, at the end: "23 or 24 August 1939".
 *
 * @param dates the words of each of two dates or more, smallest unit first
 */
record SharedWords(List<List<String>> dates) {
    /** The dates as a list: "22, 23 or 24 August 1939". */
    String list(String conjunction) {
        List<String> heads = heads();
        int last = heads.size() - 1;
        String most = String.join(", ", heads.subList(0, last));
        return most + " " + conjunction + " " + heads.get(last) + tail();
    }

    /** The dates as a range: the dash is closed between single words, open between phrases or other dashes. */
    String range() {
        boolean closed = heads().stream().noneMatch(head -> head.contains(" ") || head.contains("–"));
        return String.join(closed ? "–" : " – ", heads()) + tail();
    }

    private List<String> heads() {
        return dates.stream()
                .map(words -> String.join(" ", words.subList(0, words.size() - shared())))
                .toList();
    }

    private String tail() {
        List<String> first = dates.get(0);
        Stream<String> tail = first.subList(first.size() - shared(), first.size()).stream();
        return tail.map(word -> " " + word).reduce("", String::concat);
    }

    // A date keeps at least its first word; dates of different units share nothing, lest one borrow a month.
    private int shared() {
        int size = dates.get(0).size();
        if (dates.stream().anyMatch(words -> words.size() != size)) {
            return 0;
        }
        int shared = 0;
        while (shared < size - 1 && sharesWord(size - 1 - shared)) {
            shared++;
        }
        return shared;
    }

    private boolean sharesWord(int index) {
        return dates.stream().map(words -> words.get(index)).distinct().count() == 1;
    }
}
