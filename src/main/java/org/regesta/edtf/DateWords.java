package org.regesta.edtf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The English of a single date: "c. 16 April 1922". */
record DateWords(EdtfDate date) {
    /** The whole date; a mark on one part stands in brackets with that part: "(24?) April 1926". */
    String english() {
        String remark = date.calendar().remark();
        if (isMarkedInParts()) {
            return String.join(" ", smallestFirst(markedWords())) + remark;
        }
        String plain = String.join(" ", smallestFirst(date.calendar().words()));
        return date.qualifiers().get(0).english(plain + remark);
    }

    /** The words one by one, smallest unit first, if nothing binds them together; else the English as one. */
    List<String> shareable() {
        boolean bound = date.isUncertain() || !date.calendar().remark().isEmpty();
        return bound ? List.of(english()) : smallestFirst(date.calendar().words());
    }

    private boolean isMarkedInParts() {
        return date.qualifiers().stream().distinct().count() > 1;
    }

    private List<String> markedWords() {
        List<String> words = date.calendar().words();
        List<String> marked = new ArrayList<>();
        for (int part = 0; part < words.size(); part++) {
            marked.add(date.qualifiers().get(part).englishOfPart(words.get(part)));
        }
        return marked;
    }

    private static List<String> smallestFirst(List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }
}
