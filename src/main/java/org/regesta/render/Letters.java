package org.regesta.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Divides entries by the letters with which their names begin. */
final class Letters {
    private static final String NO_LETTER = "…";

    private Letters() {}

    /** The letters in order, each with its entries, which come sorted by name. */
    static List<LetterView> of(List<CardView> cards) {
        Map<String, List<CardView>> letters =
                cards.stream().collect(Collectors.groupingBy(Letters::letter, LinkedHashMap::new, Collectors.toList()));
        return letters.entrySet().stream()
                .map(letter -> new LetterView(letter.getKey(), anchor(letter.getKey()), letter.getValue()))
                .toList();
    }

    private static String letter(CardView card) {
        return SortKey.of(card.link().text())
                .codePoints()
                .mapToObj(Character::toString)
                .findFirst()
                .map(letter -> letter.toUpperCase(Locale.ROOT))
                .orElse(NO_LETTER);
    }

    private static String anchor(String letter) {
        return "letter-" + letter.toLowerCase(Locale.ROOT);
    }
}
