package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names in the order in which a reader looks for them. */
class BibliographyOrderTest {
    private static PersonName name(String family, String given, String dropping, String nonDropping) {
        return new PersonName(
                some(family), some(given), some(nonDropping), some(dropping), Optional.empty(), Optional.empty());
    }

    private static Optional<String> some(String part) {
        return Optional.of(part).filter(text -> !text.isEmpty());
    }

    private static PersonName literal(String name) {
        return new PersonName(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(name));
    }

    @Test
    void sortsParticlesMarksAndAlphabets() {
        List<String> sorted = Stream.of(
                        name("Слуцкий", "Александр", "", ""),
                        name("Zürrer", "Werner", "", ""),
                        name("Berg", "Jan", "", "van der"),
                        name("Безыменский", "Лев", "", ""),
                        name("Dirksen", "Herbert", "von", ""),
                        literal("Auswärtiges Amt"),
                        name("Carr Hill", "Ann", "", ""),
                        name("Müller", "Rolf-Dieter", "", ""),
                        name("Mueller", "Gordon H.", "", ""),
                        name("Carr", "Edward Hallett", "", ""),
                        name("D’Abernon", "Edgar", "", ""))
                .sorted(Comparator.comparing(BibliographyOrder::name))
                .map(PersonName::brief)
                .toList();
        assertThat(sorted)
                .containsExactly(
                        "Auswärtiges Amt",
                        "Carr",
                        "Carr Hill",
                        "D’Abernon",
                        "Dirksen",
                        "Mueller",
                        "Müller",
                        "van der Berg",
                        "Zürrer",
                        "Безыменский",
                        "Слуцкий");
    }
}
