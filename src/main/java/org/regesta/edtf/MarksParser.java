package org.regesta.edtf;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Reads the marks of doubt of a date: one at the end for all of it, or one before each part that it concerns. */
record MarksParser(Piece date, Matcher matcher) {
    /** One qualifier for each part of the date, the year's first. */
    List<Qualifier> parse() {
        List<Qualifier> marks = marks();
        Qualifier whole = Qualifier.of(matcher.group("mark"));
        if (whole == Qualifier.NONE) {
            return marks;
        }
        if (marks.stream().anyMatch(mark -> mark != Qualifier.NONE)) {
            throw date.syntax(
                    date.group(matcher, "mark"),
                    "is marked before a part and at the end; mark the end for the whole date, or else only the parts");
        }
        return Collections.nCopies(marks.size(), whole);
    }

    private List<Qualifier> marks() {
        return Stream.of("year", "month", "day")
                .filter(part -> matcher.start(part) >= 0)
                .map(this::markBefore)
                .toList();
    }

    private Qualifier markBefore(String part) {
        Piece mark = date.group(matcher, part + "Mark");
        if (!mark.isEmpty() && matcher.group(part).equals("XX")) {
            throw date.syntax(mark, "doubts a part that is unknown; write XX without the mark");
        }
        return Qualifier.of(mark.text());
    }
}
