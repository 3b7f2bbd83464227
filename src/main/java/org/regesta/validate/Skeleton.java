package org.regesta.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private Optional<List<Clause>> clauses = Optional.empty();

    private Skeleton(Wording wording) {
        this.wording = wording;
    }

    static Skeleton of(Wording wording) {
        Skeleton skeleton = new Skeleton(wording);
        int at = 0;
        for (Mark mark : skeleton.marks()) {
            if (mark.start >= at) {
                skeleton.words(at, mark.start);
                skeleton.put(mark.sign, mark.start);
                at = mark.end;
            }
        }
        skeleton.words(at, wording.text().length());
        return skeleton;
    }

    /** Quotations before what is in them, links before dates in their words. */
    private List<Mark> marks() {
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

    private void words(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = wording.text().charAt(i);
            put(c >= FIRST_DATE && c < END ? ' ' : c, i);
        }
    }

    private void put(char c, int origin) {
        text.append(c);
        origins.add(origin);
    }

    /** The clauses of the sentence, cut when they are first asked for. */
    List<Clause> clauses() {
        if (clauses.isEmpty()) {
            clauses = Optional.of(Clause.of(this));
        }
        return clauses.get();
    }

    /** The sentence with its marks. */
    String text() {
        return text.toString();
    }

    /** The date at a place. */
    Optional<Dated> date(int at) {
        int index = text.charAt(at) - FIRST_DATE;
        return index >= 0 && index < FIRST_LINK - FIRST_DATE ? Optional.of(wording.dates().get(index)) : Optional.empty();
    }

    /** The link at a place. */
    Optional<Linked> link(int at) {
        int index = text.charAt(at) - FIRST_LINK;
        return index >= 0 && index < END - FIRST_LINK ? Optional.of(wording.links().get(index)) : Optional.empty();
    }

    /** The words of a link. */
    String words(Linked link) {
        return wording.text().substring(link.start(), link.end());
    }

    /** The place in the wording of a place here. */
    int origin(int at) {
        return at < origins.size() ? origins.get(at) : wording.text().length();
    }

    /** Something in the wording that is a single character here. */
    private record Mark(int start, int end, char sign) {}
}
