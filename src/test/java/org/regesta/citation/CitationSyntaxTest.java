package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceFile;

/** The rows of {@code spec/citations.txt}. */
class CitationSyntaxTest {
    private static final Path SPEC = Path.of("src/test/resources/spec/citations.txt");

    @TestFactory
    Stream<DynamicTest> everyRow() throws IOException {
        return Files.readAllLines(SPEC).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", 2))
                .map(row -> DynamicTest.dynamicTest(
                        row[0].strip(), () -> assertThat(words(row[0].strip())).isEqualTo(row[1].strip())));
    }

    private static String words(String text) {
        return CitationSyntax.parse(Passage.verbatim(new SourceFile("spec", text), 0, text))
                .map(CitationSyntaxTest::words)
                .orElse("!");
    }

    private static String words(List<Citation> citations) {
        return citations.stream().map(CitationSyntaxTest::words).collect(Collectors.joining(" ; "));
    }

    private static String words(Citation citation) {
        return String.join(
                        " | ",
                        citation.key().value().value(),
                        citation.prefix().orElse(""),
                        citation.locator().map(Locator::text).orElse("").replace('\u00a0', ' '),
                        citation.suffix().orElse(""),
                        citation.authorSuppressed() ? "no author" : "")
                .strip();
    }
}
