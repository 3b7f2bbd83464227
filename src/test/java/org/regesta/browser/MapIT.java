package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On our own maps no name lies on another, none leaves the frame, every place has one, and a finger can hit it. */
@ExtendWith(ReadingRoom.class)
class MapIT {
    private static final String DRAWING =
            "[...document.querySelectorAll('.drawing-map')].find((map) => map.checkVisibility())";
    private static final String NAMES = "[..." + DRAWING + ".querySelectorAll('[class^=map-name]')]";
    private static final String SHOWN = "document.readyState === 'complete' && document.fonts.status === 'loaded'";

    /** Letters need less than the box of their line. */
    private static final String WORDS = NAMES + """
            .map((name) => ({ words: name.textContent, boxes: [...name.querySelectorAll('text')].map((text) => text.getBoundingClientRect()) }))""";

    private static final String OVERLAPPING = WORDS + """
            .flatMap((name, index, names) => names.slice(0, index).filter((other) => name.boxes.some((a) => other.boxes.some((b) =>
              a.left < b.right && b.left < a.right && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2)))
              .map((other) => name.words + ' on ' + other.words))""";

    private static final String OUTSIDE = WORDS + """
            .filter((name) => { const frame = %s.querySelector('.map-edge').getBoundingClientRect();
              return name.boxes.some((box) => box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom); })
            .map((name) => name.words)""".formatted(DRAWING);

    private static final String SMALL = NAMES + """
            .filter((name) => name.matches('a') && (({ width, height }) => Math.min(width, height) < 24)(name.querySelector('.hit').getBoundingClientRect()))
            .map((name) => name.textContent)""";

    private static final String NAMELESS =
            NAMES + ".filter((name) => !name.querySelector('text')).map((name) => name.outerHTML)";

    static Stream<Arguments> views() {
        return Stream.of("amended-secret-protocols", "rapallo-and-secret-cooperation")
                .flatMap(article -> Stream.of(1400, 820, 600, 390, 320).map(width -> Arguments.of(article, width)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void namesAreLegible(String article, int width, Reading reading) {
        try (Tab tab = reading.tab()
                .size(width, 900)
                .open(reading.address(Place.SERVER, "articles/" + article + ".html"))
                .until(SHOWN)) {
            assertThat(Integer.parseInt(tab.text(NAMES + ".length"))).isGreaterThan(5);
            for (String fault : List.of(OVERLAPPING, OUTSIDE, SMALL, NAMELESS)) {
                assertThat(tab.lines(fault)).as(article + " at " + width).isEmpty();
            }
        }
    }
}
