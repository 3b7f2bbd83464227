package org.regesta.edtf;

import java.util.List;

/** Reads EDTF: a set, an interval or a single date. */
final class EdtfParser {
    private static final int LONGEST = 1000;

    private final Piece all;

    EdtfParser(String text) {
        this.all = Piece.of(text);
    }

    Edtf parse() {
        if (all.text().isBlank()) {
            throw all.part(0, 0).syntax(all, "a date is missing; write it like 1922-04-16, 1922-04 or 1922");
        }
        if (all.text().length() > LONGEST) {
            throw all.unreadable();
        }
        return all.text().matches("[\\[{].*") ? new SetParser(all).parse() : single();
    }

    private Edtf single() {
        List<Piece> ends = all.split("/");
        return switch (ends.size()) {
            case 1 -> new DateParser(all).parse();
            case 2 -> interval(ends.get(0), ends.get(1));
            default -> throw all.unreadable();
        };
    }

    private Edtf interval(Piece first, Piece second) {
        Endpoint from = endpoint(first);
        Endpoint to = endpoint(second);
        if (from.date().isEmpty() && to.date().isEmpty()) {
            throw all.syntax(all, "is an interval without a date; write one at least, like 1921-10/.. or ../1920-05");
        }
        if (EdtfInterval.isReversed(from, to)) {
            throw all.impossible(all, "it ends before it begins; write the earlier date first");
        }
        return new EdtfInterval(from, to);
    }

    private static Endpoint endpoint(Piece piece) {
        return switch (piece.text()) {
            case "" -> Undated.UNKNOWN;
            case ".." -> Undated.OPEN;
            default -> new DateParser(piece).parse();
        };
    }
}
