package org.regesta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.DiagnosticFormat;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Severity;
import org.regesta.testing.GoldenFiles;
import org.regesta.testing.Trees;

/**
 * One folder a rule: {@code rules/<id>/content} laid over {@code rules/_base/content} breaks that rule and no other, and
 * {@code rules/<id>/expected.txt} is the report.
 */
class RuleFixtureTest {
    private static final Path RULES = Path.of("src/test/resources/rules");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> reportsWhatTheFixtureBreaks() throws IOException {
        return fixtures().stream().map(id -> DynamicTest.dynamicTest(id, () -> check(id)));
    }

    private void check(String id) throws IOException {
        List<Diagnostic> found =
                findings(id).stream().filter(d -> matters(d, id)).toList();
        assertThat(found).extracting(d -> d.rule().id()).containsOnly(id);
        GoldenFiles.assertText(RULES.resolve(id).resolve("expected.txt"), DiagnosticFormat.TEXT.print(found));
    }

    /** Editorial hints are looked at only where the fixture is about one. */
    private static boolean matters(Diagnostic diagnostic, String id) {
        return diagnostic.severity() != Severity.NOTE || diagnostic.rule().id().equals(id);
    }

    private List<Diagnostic> findings(String id) throws IOException {
        Path site = Files.createDirectories(folder.resolve(id));
        Trees.copy(RULES.resolve("_base"), site);
        Trees.copy(RULES.resolve(id), site);
        Path templates = site.resolve("templates");
        Path shown = Files.exists(templates) ? templates : Path.of("templates");
        BuildOptions options = new BuildOptions(
                site.resolve("content"), shown, site.resolve("out"), Optional.empty(), Optional.empty());
        return (Files.exists(templates) ? new Build(options).run() : new Build(options).check()).diagnostics();
    }

    @Test
    void theBaseOfTheFixturesBreaksNoRule() throws IOException {
        Path site = Files.createDirectories(folder.resolve("base"));
        Trees.copy(RULES.resolve("_base"), site);
        BuildOptions options = new BuildOptions(
                site.resolve("content"), Path.of("templates"), site.resolve("out"), Optional.empty(), Optional.empty());
        List<Diagnostic> found = new Build(options).check().diagnostics();
        assertThat(found.stream().filter(d -> d.severity() != Severity.NOTE)).isEmpty();
    }

    @Test
    void everyRuleHasAFixtureAndEveryFixtureARule() throws IOException {
        Set<String> rules = RuleCatalogue.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(fixtures()).isEqualTo(rules);
    }

    private static Set<String> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(RULES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
