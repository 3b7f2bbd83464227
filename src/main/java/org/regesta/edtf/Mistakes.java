package org.regesta.edtf;

import java.util.List;
import java.util.Optional;

/** The search for a better explanation of a refusal than "is not a date". */
record Mistakes(String text) {
    private static final int LONGEST = 200;

    /** The best explanation there is, be it the one given. */
    EdtfException explain(EdtfException refusal) {
        String core = text.strip();
        if (!core.equals(text) && !core.isEmpty()) {
            return blanksAround(core);
        }
        return refusal.isUnspecific() && text.length() <= LONGEST ? known().orElse(refusal) : refusal;
    }

    private Optional<EdtfException> known() {
        List<EdtfException> rewritten = KnownMistakes.ALL.stream()
                .flatMap(mistake -> mistake.explain(text).stream())
                .toList();
        return first(rewritten, EdtfException.Kind.SYNTAX)
                .or(() -> first(rewritten, EdtfException.Kind.IMPOSSIBLE))
                .or(this::unsupported);
    }

    private static Optional<EdtfException> first(List<EdtfException> found, EdtfException.Kind kind) {
        return found.stream().filter(exception -> exception.kind() == kind).findFirst();
    }

    private Optional<EdtfException> unsupported() {
        return UnsupportedForms.ALL.stream()
                .flatMap(form -> form.explain(text).stream())
                .findFirst();
    }

    private EdtfException blanksAround(String core) {
        int leading = text.indexOf(core);
        try {
            return blanks("has blanks around the date; write " + Edtf.parse(core), leading, core.length());
        } catch (EdtfException inside) {
            return inside.movedBy(leading);
        }
    }

    private EdtfException blanks(String explanation, int leading, int length) {
        Piece all = Piece.of(text);
        return all.syntax(leading > 0 ? all.part(0, leading) : all.part(length, text.length()), explanation);
    }
}
