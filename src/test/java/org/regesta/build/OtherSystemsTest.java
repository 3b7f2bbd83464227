package org.regesta.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.diagnostic.DiagnosticFormat;
import org.regesta.model.PageKind;
import org.regesta.scaffold.Scaffold;
import org.regesta.testing.Trees;

/** Content and templates give the same site, whatever system they were written and checked out on. */
class OtherSystemsTest {
    private static final Path BASE = Path.of("src/test/resources/rules/_base/content");
    private static final Path TEMPLATES = Path.of("templates");

    @TempDir
    private Path folder;

    private static List<Configuration> systems() {
        return List.of(Configuration.osX(), Configuration.windows());
    }

    private static Path content(Configuration system) throws IOException {
        FileSystem files = Jimfs.newFileSystem(system);
        Path content =
                files.getRootDirectories().iterator().next().resolve("work").resolve("content");
        Trees.copy(BASE, content);
        return content;
    }

    private static Build build(Path content, Path templates) {
        return new Build(new BuildOptions(
                content, templates, content.resolveSibling("out"), Optional.empty(), Optional.empty()));
    }

    private static Map<String, String> files(Path content, Path templates) {
        Map<String, String> made = new TreeMap<>();
        BuildResult result = build(content, templates)
                .make(files -> files.stream()
                        .filter(file -> !file.path().startsWith("assets/"))
                        .forEach(file -> made.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8))));
        assertThat(DiagnosticFormat.TEXT.print(result.shown(false))).isEmpty();
        assertThat(made).isNotEmpty();
        return made;
    }

    @ParameterizedTest
    @MethodSource("systems")
    void theSameSiteComesFromContentOnEverySystem(Configuration system) throws IOException {
        assertThat(files(content(system), TEMPLATES)).isEqualTo(files(BASE, TEMPLATES));
    }

    @Test
    void theSameSiteComesFromFilesWithTheLineEndsOfWindows() throws IOException {
        Trees.copy(BASE, folder.resolve("content"));
        Trees.copy(TEMPLATES, folder.resolve("templates"));
        for (Path file : Trees.files(folder)) {
            if (file.toString().matches(".*\\.(md|json|yaml|peb)")) {
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            }
        }
        assertThat(files(folder.resolve("content"), folder.resolve("templates")))
                .isEqualTo(files(BASE, TEMPLATES));
    }

    @ParameterizedTest
    @MethodSource("systems")
    void findingsNameFilesAlikeOnEverySystem(Configuration system) throws IOException {
        Path content = content(system);
        Files.writeString(content.resolve("people").resolve("nobody.md"), "no front matter\r\n");
        assertThat(DiagnosticFormat.TEXT.print(build(content, TEMPLATES).check().shown(false)))
                .contains("--> content/people/nobody.md:1:1\n")
                .doesNotContain("\\", "\r");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void newContentIsMadeOnEverySystem(Configuration system) throws IOException {
        Path content = content(system);
        Scaffold scaffold =
                new Scaffold(content, build(content, TEMPLATES).read().orElseThrow(), LocalDate.EPOCH);
        assertThat(scaffold.page(PageKind.PERSON, "Walther Rathenau", Optional.empty()))
                .exists();
        assertThat(scaffold.event("Locarno", "1925-10-16", Optional.empty())).exists();
        assertThat(build(content, TEMPLATES).check().shown(false))
                .extracting(finding -> finding.rule().id())
                .containsOnly("orphan-page");
    }
}
