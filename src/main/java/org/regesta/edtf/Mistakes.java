package org.regesta.edtf;

import java.util.Optional;
import java.util.stream.Stream;

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
        return Stream.concat(
                        KnownMistakes.ALL.stream().map(mistake -> mistake.explain(text)),
                        UnsupportedForms.ALL.stream().map(form -> form.explain(text)))
                .flatMap(Optional::stream)
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
