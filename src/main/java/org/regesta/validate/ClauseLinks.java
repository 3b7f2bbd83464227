package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The links to which a date in a clause may belong.
 *
 * @param before the last one before the date, with no other date between
 * @param all all in reach
 */
record ClauseLinks(Optional<Integer> before, List<Integer> all) {
    private static final Pattern RELATIVE = Pattern.compile("^\\s?(?:which|that|who)\\b.*", Pattern.DOTALL);
    private static final Pattern AT_THE_START = Pattern.compile("^(?:[\\p{L}-]+\\s){0,6}$");
    private static final Pattern SUBORDINATE = Pattern.compile(
            "^\\s?(?:which|who|whose|whom|that|because|since|after|before|until|although|though|as|if|where|unless|(?:and|but)\\s[a-z ]*(?:later|afterwards|subsequently|eventually|earlier))\\b.*",
            Pattern.DOTALL);

    /** The links that matter in reach of the date that stands at a place in a clause. */
    static ClauseLinks of(List<Clause> clauses, int index, int date, Predicate<Linked> matters) {
        Clause clause = clauses.get(index);
        List<Integer> links = mattering(clause, matters);
        Optional<Integer> before = last(links, date);
        if (before.isEmpty() && index > 0 && RELATIVE.matcher(clause.text()).matches()) {
            before = endOf(clauses.get(index - 1), matters);
        }
        List<Integer> all = new ArrayList<>(links);
        if (links.isEmpty()
                && AT_THE_START
                        .matcher(clause.skeleton().text().substring(0, date))
                        .matches()) {
            ahead(clauses, index, matters, all);
        }
        return new ClauseLinks(before, all);
    }

    private static List<Integer> mattering(Clause clause, Predicate<Linked> matters) {
        return clause.links().stream()
                .filter(at -> clause.skeleton().link(at).filter(matters).isPresent())
                .toList();
    }

    private static Optional<Integer> last(List<Integer> links, int date) {
        return links.stream().filter(link -> link < date).reduce((first, second) -> second);
    }

    /** The link that a relative clause speaks of: the one that ends the clause before it. */
    private static Optional<Integer> endOf(Clause clause, Predicate<Linked> matters) {
        boolean ends = clause.text().matches("(?s).*" + Skeleton.LINK + ",?\\s?");
        List<Integer> links = clause.links();
        return ends && !links.isEmpty() && mattering(clause, matters).contains(links.get(links.size() - 1))
                ? Optional.of(links.get(links.size() - 1))
                : Optional.empty();
    }

    /** A date at the start of a sentence holds for its main clauses, up to one that has a date of its own. */
    private static void ahead(List<Clause> clauses, int index, Predicate<Linked> matters, List<Integer> all) {
        for (Clause next : clauses.subList(index + 1, clauses.size())) {
            if (!next.dates().isEmpty()) {
                return;
            }
            if (!SUBORDINATE.matcher(next.text()).matches()) {
                all.addAll(mattering(next, matters));
            }
        }
    }
}
