package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence in which a date and a link are likely to belong together.
 *
 * @param skeleton the sentence
 * @param start where the clause begins in it
 * @param end where the clause ends
 */
record Clause(Skeleton skeleton, int start, int end) {
    private static final String OPENERS = "(?:and|but|or|so|yet|nor|while|whereas|when|where|which|who|whose|whom"
            + "|although|though|because|since|as|until|till|before|after|if|unless|once)";

    private static final String THEN = "(?:(?:and|but)\\s(?:(?:much|still|long|soon|even)\\s)?"
            + "(?:later|afterwards|subsequently|eventually|earlier|before)\\b)";

    /** A comma behind a date opens no clause of its own: "on 10 March 1939, when Stalin spoke". */
    private static final Pattern CUT = Pattern.compile("[;:()]|\\s[–—]\\s|(?<!" + Skeleton.DATE + "),(?= " + OPENERS
            + "\\b)|\\s(?=(?:which|who|whose|whom|while|whereas|although|though|because|unless)\\s)|\\s(?=" + THEN
            + ")");

    /** Where one statement with a date ends and the next one begins. */
    private static final Pattern JOINT = Pattern.compile(",| and | but | then | before | after ");

    /** The clauses of a sentence, each with a single date if they can be told apart. */
    static List<Clause> of(Skeleton skeleton) {
        List<Clause> clauses = new ArrayList<>();
        Matcher cut = CUT.matcher(skeleton.text());
        int at = 0;
        while (cut.find()) {
            add(skeleton, at, cut.start(), clauses);
            at = cut.end();
        }
        add(skeleton, at, skeleton.text().length(), clauses);
        return clauses;
    }

    private static void add(Skeleton skeleton, int start, int end, List<Clause> clauses) {
        if (end > start) {
            new Clause(skeleton, start, end).apart(clauses);
        }
    }

    /** Cuts between two dates at the last joint before the second, unless the two are one: "in 1933 and 1934". */
    private void apart(List<Clause> clauses) {
        int from = start;
        List<Integer> dates = dates();
        for (int i = 1; i < dates.size(); i++) {
            int joint = lastJoint(dates.get(i - 1) + 1, dates.get(i));
            if (joint > from) {
                clauses.add(new Clause(skeleton, from, joint));
                from = joint;
            }
        }
        clauses.add(new Clause(skeleton, from, end));
    }

    private int lastJoint(int from, int to) {
        String between = skeleton.text().substring(from, to);
        if (between.matches(",| and | or |, | to |–|, and ")) {
            return -1;
        }
        Matcher joint = JOINT.matcher(between);
        int last = -1;
        while (joint.find()) {
            last = from + joint.start();
        }
        return last;
    }

    /** Its words, with marks. */
    String text() {
        return skeleton.text().substring(start, end);
    }

    /** Where its dates stand in the sentence. */
    List<Integer> dates() {
        return marks(at -> skeleton.date(at).isPresent());
    }

    /** Where its links stand in the sentence. */
    List<Integer> links() {
        return marks(at -> skeleton.link(at).isPresent());
    }

    private List<Integer> marks(IntPredicate wanted) {
        List<Integer> places = new ArrayList<>();
        for (int at = start; at < end; at++) {
            if (Skeleton.isMark(skeleton.text().charAt(at)) && wanted.test(at)) {
                places.add(at);
            }
        }
        return places;
    }
}
