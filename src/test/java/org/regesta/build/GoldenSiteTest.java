package org.regesta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.regesta.diagnostic.DiagnosticFormat;
import org.regesta.model.OutputFile;
import org.regesta.testing.GoldenFiles;
import org.regesta.testing.Trees;

/**
 * {@code golden/<name>/content} printed by {@code golden/<name>/templates} gives exactly {@code golden/<name>/expected}.
 *
 * <p>The templates are tiny, so that no change of design changes what is expected here. Left out are the search index, whose
 * files are named by what they hold, and the list of all rules; both have tests of their own.
 */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> buildsToExactlyWhatIsExpected() throws IOException {
        try (Stream<Path> sites = Files.list(GOLDEN)) {
            return sites.sorted().toList().stream()
                    .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
        }
    }

    private static void check(Path site) throws IOException {
        Map<String, String> files = files(site);
        for (Map.Entry<String, String> file : files.entrySet()) {
            GoldenFiles.assertText(site.resolve("expected").resolve(file.getKey()), file.getValue());
        }
        assertThat(files.keySet())
                .isEqualTo(Trees.contents(site.resolve("expected")).keySet());
    }

    private static Map<String, String> files(Path site) {
        Map<String, String> files = new TreeMap<>();
        BuildOptions options = new BuildOptions(
                site.resolve("content"),
                site.resolve("templates"),
                site,
                Optional.of("https://example.org/tiny/"),
                Optional.empty());
        BuildResult result = new Build(options)
                .make(made -> made.stream()
                        .filter(GoldenSiteTest::isShown)
                        .forEach(file -> files.put(file.path(), text(file))));
        assertThat(DiagnosticFormat.TEXT.print(result.shown(false))).isEmpty();
        return files;
    }

    private static boolean isShown(OutputFile file) {
        return !file.path().matches("(search|assets)/.*|data/consistency\\.json");
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
