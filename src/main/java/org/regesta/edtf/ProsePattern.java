package org.regesta.edtf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** The regular expression for a form of date. Every repetition in it is bounded, so a match takes constant time. */
final class ProsePattern {
    /** Blanks in a line, or one line break; a blank line parts the words. */
    static final String GAP = "(?:[ \\t\\u00a0\\u2009\\u202f]{1,3}|[ \\t]{0,3}\\r?\\n[ \\t]{0,8})";

    private static final String TO = "(?:" + GAP + "?[–—-]" + GAP + "?|" + GAP + "to" + GAP + ")";

    /** Any word for "about", with the gap after it. */
    static final String ABOUT = "(?:[Cc]a?\\." + GAP + "?|(?:[Cc]irca|[Aa]bout|[Aa]round)" + GAP + ")";

    private final List<String> words;
    private final List<String> seen = new ArrayList<>();
    private final StringBuilder regex = new StringBuilder();

    ProsePattern(String form) {
        this.words = List.of(form.split(" "));
    }

    /** The pattern with the checks of what stands around a bare year and after any date. */
    Pattern compile() {
        words.forEach(this::append);
        return Pattern.compile(regex + ProseContext.AFTER);
    }

    private void append(String word) {
        boolean attached = regex.isEmpty()
                || word.matches("-|0s")
                || seen.get(seen.size() - 1).matches("-|c\\.");
        regex.append(attached ? "" : GAP);
        regex.append(isFirstOfBareYears(word) ? ProseContext.BEFORE_BARE_YEAR : "");
        seen.add(word);
        regex.append(expression(word));
    }

    private boolean isFirstOfBareYears(String word) {
        boolean bare = words.stream().noneMatch(other -> other.matches("[MS]|winter"));
        return bare && word.equals("Y") && !seen.isEmpty() && !seen.contains("Y");
    }

    private String expression(String word) {
        return switch (word) {
            case "-" -> TO;
            case "c." -> ABOUT;
            case "0s", "of", "or", "and" -> word;
            case "between", "winter" -> "(?i:" + word + ")";
            default -> ProseWord.of(word).regex(Collections.frequency(seen, word));
        };
    }
}
