package org.regesta.edtf;

import java.util.stream.Stream;

/** Words in a text that look like a date. */
record ProsePlace(int start, int end, String edtf) {
    /** The date, if there was such a one. */
    Stream<ProseDate> date() {
        try {
            return Stream.of(new ProseDate(start, end, Edtf.parse(edtf)));
        } catch (EdtfException impossible) {
            return Stream.empty();
        }
    }

    /** What makes the date impossible, said of the words themselves. */
    Stream<EdtfException> impossibility(String text) {
        try {
            Edtf.parse(edtf);
            return Stream.empty();
        } catch (EdtfException impossible) {
            return Stream.of(impossible.saidOf(text.substring(start, end), start));
        }
    }
}
