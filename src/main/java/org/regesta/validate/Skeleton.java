package org.regesta.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sentence with a single character for each of its links and dates, so that patterns can speak of what stands between
 * them; the words of quotations are left out.
 *
 * <p>The characters are of Unicode's private use. A sentence with more marks than there are of these is no sentence that
 * anybody wrote; the marks behind the last one stay words in it.
 */
final class Skeleton {
    /** Matches a date. */
    static final String DATE = "[\\uE000-\\uEBFF]";

    /** Matches a link. */
    static final String LINK = "[\\uEC00-\\uF8FF]";

    private static final char FIRST_DATE = '\uE000';
    private static final char FIRST_LINK = '\uEC00';
    private static final char END = '\uF900';

    private final Wording wording;
    private final String text;
    private final int[] origins;
    private final List<Clause> clauses;

    private Skeleton(Wording wording, Draft draft) {
        this.wording = wording;
        this.text = draft.text.toString();
        this.origins = draft.origins.build().toArray();
        this.clauses = wording.dates().isEmpty() ? List.of() : Clause.of(this);
    }

    static Skeleton of(Wording wording) {
        Draft draft = new Draft(wording.text());
        int at = 0;
        for (Mark mark : marks(wording)) {
            if (mark.start >= at) {
                draft.words(at, mark.start);
                draft.put(mark.sign, mark.start);
                at = mark.end;
            }
        }
        draft.words(at, wording.text().length());
        return new Skeleton(wording, draft);
    }

    /** Quotations before what is in them, links before dates in their words. */
    private static List<Mark> marks(Wording wording) {
        List<Mark> marks = new ArrayList<>();
        wording.quoted().forEach(quoted -> marks.add(new Mark(quoted[0], quoted[1], '”')));
        for (int i = 0; i < Math.min(wording.links().size(), END - FIRST_LINK); i++) {
            Linked link = wording.links().get(i);
            marks.add(new Mark(link.start(), link.end(), (char) (FIRST_LINK + i)));
        }
        for (int i = 0; i < Math.min(wording.dates().size(), FIRST_LINK - FIRST_DATE); i++) {
            Dated date = wording.dates().get(i);
            marks.add(new Mark(date.start(), date.end(), (char) (FIRST_DATE + i)));
        }
        marks.sort(Comparator.comparing(Mark::start).thenComparing(mark -> -mark.end));
        return marks;
    }

    /** Whether a character stands for a link or a date. */
    static boolean isMark(char c) {
        return c >= FIRST_DATE && c < END;
    }

    /** The sentence with its marks. */
    String text() {
        return text;
    }

    /** Its clauses, if it gives a date. */
    List<Clause> clauses() {
        return clauses;
    }

    /** The date at a place. */
    Optional<Dated> date(int at) {
        int index = text.charAt(at) - FIRST_DATE;
        return index >= 0 && index < FIRST_LINK - FIRST_DATE
                ? Optional.of(wording.dates().get(index))
                : Optional.empty();
    }

    /** The link at a place. */
    Optional<Linked> link(int at) {
        int index = text.charAt(at) - FIRST_LINK;
        return index >= 0 && index < END - FIRST_LINK
                ? Optional.of(wording.links().get(index))
                : Optional.empty();
    }

    /** The words of a link. */
    String words(Linked link) {
        return wording.text().substring(link.start(), link.end());
    }

    /** The place in the wording of a place here. */
    int origin(int at) {
        return at < origins.length ? origins[at] : wording.text().length();
    }

    /** What is written so far. */
    private static final class Draft {
        private final String words;
        private final StringBuilder text = new StringBuilder();
        private final IntStream.Builder origins = IntStream.builder();

        Draft(String words) {
            this.words = words;
        }

        void words(int from, int to) {
            for (int i = from; i < to; i++) {
                char c = words.charAt(i);
                put(isMark(c) ? ' ' : c, i);
            }
        }

        void put(char c, int origin) {
            text.append(c);
            origins.add(origin);
        }
    }

    /** Something in the wording that is a single character here. */
    private record Mark(int start, int end, char sign) {}
}
