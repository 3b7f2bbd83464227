package org.regesta.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names that an editor may have meant: those close to what was written, and none rather than a bad one. */
public final class Nearest {
    private static final int MOST = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Nearest() {}

    /** At most three of the names, the nearest first: up to two edits away, or a fifth of the length. */
    public static List<String> to(String written, Collection<String> names) {
        String folded = fold(written);
        int limit = Math.max(Math.min(2, (folded.length() - 1) / 2), folded.length() / 5);
        return names.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(folded, fold(name), limit)))
                .filter(candidate -> candidate.distance() <= limit)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** Lower case without marks: how names are compared when an editor may have misspelt one. */
    public static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('–', '-').replace('’', '\'');
    }

    /** Edits between two words; any number above the limit stands for "too far". */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] previous = firstRow(b.length());
        for (int i = 1; i <= a.length(); i++) {
            previous = nextRow(previous, a.charAt(i - 1), b, i);
        }
        return previous[b.length()];
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static int[] nextRow(int[] previous, char letter, String b, int first) {
        int[] row = new int[previous.length];
        row[0] = first;
        for (int j = 1; j < row.length; j++) {
            int change = previous[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
        }
        return row;
    }

    private record Candidate(String name, int distance) {}
}
