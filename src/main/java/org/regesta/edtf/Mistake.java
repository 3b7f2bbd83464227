package org.regesta.edtf;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write a date wrongly, and the way to write it right.
 *
 * @param wrong the wrong part of the text
 * @param right what stands in its place; the mistake counts only if the text is EDTF then
 * @param why what the message adds, in which {@code $1} is the first group of the wrong part
 */
record Mistake(Pattern wrong, Function<MatchResult, String> right, String why) {
    /** A mistake whose right form is a template, in which {@code $1} is the first group of the wrong part. */
    static Mistake of(String wrong, String right, String why) {
        return new Mistake(Pattern.compile(wrong), match -> filled(right, match), why);
    }

    /** A mistake whose right form is computed. */
    static Mistake of(String wrong, Function<MatchResult, String> right) {
        return new Mistake(Pattern.compile(wrong), right, "");
    }

    /** The message, if this is the mistake in the text: what to write, or why the date meant is impossible. */
    Optional<EdtfException> explain(String text) {
        Matcher matcher = wrong.matcher(text);
        return matcher.find() ? explain(text, matcher.toMatchResult()) : Optional.empty();
    }

    private Optional<EdtfException> explain(String text, MatchResult match) {
        try {
            Edtf date = new EdtfParser(corrected(text)).parse();
            Piece all = Piece.of(text);
            String explanation = "is not a date; write " + date + filled(why, match);
            return Optional.of(all.syntax(all.part(match.start(), match.end()), explanation));
        } catch (EdtfException stillWrong) {
            boolean impossible = stillWrong.kind() == EdtfException.Kind.IMPOSSIBLE;
            return impossible ? Optional.of(stillWrong.saidOf(text, 0)) : Optional.empty();
        }
    }

    private String corrected(String text) {
        return wrong.matcher(text).replaceAll(match -> Matcher.quoteReplacement(right.apply(match)));
    }

    private static String filled(String template, MatchResult match) {
        String filled = template;
        for (int group = 1; group <= match.groupCount(); group++) {
            filled = filled.replace(
                    "$" + group, Optional.ofNullable(match.group(group)).orElse(""));
        }
        return filled;
    }
}
