package org.regesta.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fact of the outline behind the site is told on the page that {@code coverage.csv} names for it. */
class CoverageTest {
    private static final int FACTS = 539;
    private static final int UNTOLD_AT_MOST = 12;

    @Test
    void everyFactHasOneLine() throws IOException {
        List<String> numbers =
                IntStream.rangeClosed(1, FACTS).mapToObj("F%03d"::formatted).toList();
        assertThat(CoveredFact.all()).extracting(CoveredFact::number).isEqualTo(numbers);
    }

    @Test
    void fewFactsAreUntoldAndEachForAReason() throws IOException {
        List<CoveredFact> untold =
                CoveredFact.all().stream().filter(CoveredFact::isUntold).toList();
        assertThat(untold).hasSizeLessThanOrEqualTo(UNTOLD_AT_MOST);
        assertThat(untold).allSatisfy(fact -> assertThat(fact.terms().get(0)).isNotBlank());
    }

    @TestFactory
    Stream<DynamicTest> thePageHoldsTheTerms() throws IOException {
        return CoveredFact.all().stream()
                .filter(fact -> !fact.isUntold())
                .map(fact -> DynamicTest.dynamicTest(
                        fact.number(),
                        () -> assertThat(ContentText.at(fact.page()))
                                .as(fact.page())
                                .contains(fact.terms().stream()
                                        .map(ContentText::plain)
                                        .toList())));
    }
}
