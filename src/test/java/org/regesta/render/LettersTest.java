package org.regesta.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every name stands under a letter, even one that has none. */
class LettersTest {
    @Test
    void findsALetterForEveryName() {
        assertThat(letters("—", "‘A’", "Édouard", "The Élysée", "—, Karl", "𐌰𐌱"))
                .containsExactly("…", "A", "E", "K", "𐌰");
    }

    private static Stream<String> letters(String... names) {
        return Letters.of(Stream.of(names).map(LettersTest::card).toList()).stream()
                .map(LetterView::letter);
    }

    private static CardView card(String name) {
        return new CardView(new LinkView("a.html", name, "", "", ""), "", "");
    }
}
