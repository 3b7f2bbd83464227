package org.regesta.edtf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of date that this reference does not use, and that has no equal which could be offered.
 *
 * @param form the part of the text that is such a form
 * @param explanation what it is, and what an editor can do
 */
record Unsupported(Pattern form, String explanation) {
    /** A form given by a regular expression. */
    static Unsupported of(String form, String explanation) {
        return new Unsupported(Pattern.compile(form), explanation);
    }

    /** The message, if the form is in the text. */
    Optional<EdtfException> explain(String text) {
        Matcher matcher = form.matcher(text);
        Piece all = Piece.of(text);
        return matcher.find()
                ? Optional.of(all.syntax(all.part(matcher.start(), matcher.end()), explanation))
                : Optional.empty();
    }
}
