package org.regesta.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells by which word of a name a page is known best: a person by the last one, all else by the one that is rarest in names. */
final class KeyWords {
    private static final String PERSON = "person";

    private final Map<String, Integer> counts = new HashMap<>();

    /** The words in the names of all pages. */
    KeyWords(List<Findable> all, Tokens tokens) {
        for (Findable findable : all) {
            Stream<String> names = Stream.concat(Stream.of(findable.card().title()), findable.names().stream());
            new HashSet<>(names.flatMap(name -> tokens.of(name).stream()).toList())
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
    }

    /** The place of the key word among those of a name; -1 for what is no page of its own. */
    int place(Findable findable, List<String> name) {
        if (findable.standing().tier() != Standing.Tier.PAGE) {
            return -1;
        }
        return findable.card().kind().equals(PERSON) ? name.size() - 1 : rarest(name);
    }

    private int rarest(List<String> name) {
        int rarest = name.size() - 1;
        for (int i = name.size() - 2; i >= 0; i--) {
            rarest = count(name.get(i)) <= count(name.get(rarest)) ? i : rarest;
        }
        return rarest;
    }

    private int count(String word) {
        boolean isNumber = !word.isEmpty() && Character.isDigit(word.charAt(0));
        return isNumber ? Integer.MAX_VALUE : counts.getOrDefault(word, 0);
    }
}
