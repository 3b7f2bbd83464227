package org.regesta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.testing.Trees;

/** What is nested as deep as may be is linked, checked, printed and indexed by threads with a usual stack. */
class DeepestDocumentTest {
    private static final String FRONT_MATTER =
            "---\ntitle: Deep\nsummary: It goes down far.\npart: one\norder: 1\nperiod: 1922\nstatus: draft\n---\n\n";

    @TempDir
    private Path folder;

    /** With the paragraph and the words in it, these are 40 levels; an item of a list is one too. */
    static Stream<String> deepest() {
        return Stream.of(
                "> ".repeat(38) + "x[@carr1951]\n",
                "- ".repeat(19) + "x[@carr1951]\n",
                "::: note\n".repeat(38) + "x[@carr1951]\n" + ":::\n".repeat(38),
                "x[@carr1951][^a]\n\n[^a]: " + "> ".repeat(38) + "x\n",
                "> ".repeat(18) + "*a **b ".repeat(10) + "x" + "** *".repeat(10).replace(" ", "") + "[@carr1951]\n");
    }

    @ParameterizedTest
    @MethodSource("deepest")
    void makesASiteOfTheDeepestText(String text) throws IOException {
        assertThat(rules(text)).doesNotContain("nesting-too-deep");
        assertThat(rules(text.replace("x", "*x*"))).contains("nesting-too-deep");
    }

    private List<String> rules(String text) throws IOException {
        Trees.copy(Path.of("src/test/resources/rules/_base"), folder);
        Path file = folder.resolve("content/articles/deep.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, FRONT_MATTER + text);
        BuildResult result = new Build(new BuildOptions(
                        folder.resolve("content"),
                        Path.of("templates"),
                        folder.resolve("out"),
                        Optional.empty(),
                        Optional.empty()))
                .make(files -> assertThat(files).isNotEmpty());
        return result.diagnostics().stream()
                .map(Diagnostic::rule)
                .map(rule -> rule.id())
                .toList();
    }
}
