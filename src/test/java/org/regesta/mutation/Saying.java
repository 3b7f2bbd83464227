package org.regesta.mutation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.regesta.markdown.Inline;
import org.regesta.model.Slug;

/**
 * A sentence of the site's own.
 *
 * @param from the page, event or office to which it belongs
 * @param pieces its running text
 * @param links what it links to
 * @param words its words
 */
record Saying(Slug from, List<Inline> pieces, Set<Slug> links, String words) {
    private static final Pattern LOOSE = Pattern.compile(
            "(?is).*\\b(?:before|after|by|towards?|about|around|during|throughout"
                    + "|between|than|since|until|till|early|late|later|from|to|and|or|over|beyond|anniversary of)\\b(?:\\s[a-z]+){0,2}\\s*");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*");

    /** Whether it speaks of something: on its page, or with a link to it. */
    boolean isAbout(Slug id) {
        return from.equals(id) || links.contains(id);
    }

    /** Its dates. */
    List<Inline.DateText> dates() {
        return pieces.stream()
                .flatMap(Inline::walk)
                .filter(Inline.DateText.class::isInstance)
                .map(Inline.DateText.class::cast)
                .toList();
    }

    /** Whether it says that something happened at one of its dates, and not merely before, after, or to quote somebody. */
    boolean tellsOf(Inline.DateText date) {
        String before = before(date);
        return !LOOSE.matcher(before).matches() && !isQuoted(before);
    }

    private static boolean isQuoted(String before) {
        int last = Math.max(before.lastIndexOf('“'), before.lastIndexOf('”'));
        return last >= 0 && QUOTED.matcher(before.substring(last)).matches();
    }

    private String before(Inline.DateText date) {
        StringBuilder words = new StringBuilder();
        for (Inline piece : pieces) {
            if (piece.walk().anyMatch(date::equals)) {
                return words.toString();
            }
            words.append(piece.plain());
        }
        return words.toString();
    }
}
