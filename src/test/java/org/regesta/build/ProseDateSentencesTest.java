package org.regesta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Severity;
import org.regesta.testing.Trees;

/** Sentences and what the rule on dates in prose makes of them: all are paragraphs of one article, checked once. */
class ProseDateSentencesTest {
    private static final Path SPEC = Path.of("src/test/resources/spec/claims");
    private static final String ARTICLE =
            "---\ntitle: Sentences\nsummary: Every sentence of the table.\npart: one\norder: 1\nperiod: 1918/1941\nstatus: draft\n---\n\n";
    private static final int FIRST_LINE = (int) ARTICLE.lines().count() + 1;

    private static List<Row> rows;
    private static List<Diagnostic> findings;

    @BeforeAll
    static void checkAllSentences(@TempDir Path folder) throws IOException {
        rows = Files.readAllLines(SPEC.resolve("sentences.txt")).stream()
                .filter(line -> line.contains(" :: "))
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .toList();
        Trees.copy(SPEC, folder);
        Path article = folder.resolve("content/articles/sentences.md");
        Files.createDirectories(article.getParent());
        Files.writeString(
                article,
                ARTICLE
                        + rows.stream()
                                .map(row -> row.sentence() + "[@carr1951]")
                                .collect(Collectors.joining("\n\n")) + "\n");
        BuildOptions options = new BuildOptions(
                folder.resolve("content"),
                Path.of("templates"),
                folder.resolve("out"),
                Optional.empty(),
                Optional.empty());
        findings = new Build(options).check().diagnostics();
    }

    @TestFactory
    Stream<DynamicTest> readsEachSentenceAsTheTableSays() {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        rows.get(i).sentence(),
                        () -> assertThat(verdict(FIRST_LINE + 2 * i))
                                .isEqualTo(rows.get(i).verdict())));
    }

    /** What was found in a line, in the words of the table. */
    private static String verdict(int line) {
        List<Diagnostic> found = findings.stream()
                .filter(finding -> finding.rule().id().equals("prose-date-disagrees"))
                .filter(finding -> finding.span().file().path().endsWith("sentences.md")
                        && finding.span().line() == line)
                .sorted(Comparator.comparing(finding -> finding.span().start()))
                .toList();
        if (found.isEmpty()) {
            return "+";
        }
        String sign = found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? "! " : "? ";
        return sign + found.stream().map(finding -> finding.span().text()).collect(Collectors.joining("; "));
    }

    @TestFactory
    Stream<DynamicTest> findsNothingElseWrongWithTheTable() {
        return Stream.of(DynamicTest.dynamicTest(
                "sentences.txt",
                () -> assertThat(findings)
                        .filteredOn(finding -> finding.severity() == Severity.ERROR)
                        .extracting(finding -> finding.rule().id())
                        .containsOnly("prose-date-disagrees")));
    }

    /** A sentence, and what should be found in it. */
    private record Row(String verdict, String sentence) {
        static Row of(String line) {
            String[] cells =
                    Arrays.stream(line.split(" :: ", 2)).map(String::strip).toArray(String[]::new);
            return new Row(cells[0], cells[1]);
        }
    }
}
