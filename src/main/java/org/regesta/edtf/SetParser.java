package org.regesta.edtf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a set: one of several dates in square brackets, or all of several in curly ones. */
final class SetParser {
    private final Piece all;

    SetParser(Piece all) {
        this.all = all;
    }

    Edtf parse() {
        SetMembers members = new SetMembers(members());
        return all.text().startsWith("[") ? new OneOf(members) : new AllOf(members);
    }

    private List<SetMember> members() {
        Set<SetMember> seen = new HashSet<>();
        return content().split(",").stream().map(piece -> once(piece, seen)).toList();
    }

    private Piece content() {
        String text = all.text();
        String close = text.startsWith("[") ? "]" : "}";
        if (text.length() < 2 || !text.endsWith(close)) {
            throw all.syntax(all.part(text.length(), text.length()), "is a set without an end; close it with " + close);
        }
        return all.part(1, text.length() - 1);
    }

    private SetMember once(Piece piece, Set<SetMember> seen) {
        SetMember member = member(piece);
        if (!seen.add(member)) {
            throw all.syntax(piece, "has " + piece.text() + " twice; write each date of a set once");
        }
        return member;
    }

    private SetMember member(Piece piece) {
        if (piece.text().contains("/")) {
            throw all.syntax(piece, "has a slash inside a set; write a range there with two dots, like 1670..1672");
        }
        List<Piece> ends = piece.split("..");
        return switch (ends.size()) {
            case 1 -> date(piece);
            case 2 -> range(piece, ends.get(0), ends.get(1));
            default -> throw all.syntax(piece, "has a range with more than two ends; write it like 1670..1672");
        };
    }

    private EdtfDate date(Piece piece) {
        if (piece.isEmpty()) {
            throw all.syntax(piece, "has an empty place in the set; write a date there or take the comma out");
        }
        return new DateParser(piece).parse();
    }

    private SetMember range(Piece piece, Piece first, Piece second) {
        if (first.isEmpty() && second.isEmpty()) {
            throw all.syntax(piece, "has a range without a date; write one at least, like [..1920-05]");
        }
        Endpoint from = first.isEmpty() ? Undated.OPEN : date(first);
        Endpoint to = second.isEmpty() ? Undated.OPEN : date(second);
        if (EdtfInterval.isReversed(from, to)) {
            throw all.impossible(piece, piece.text() + " ends before it begins; write the earlier date first");
        }
        return new EdtfInterval(from, to);
    }
}
