package org.regesta.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regesta.diagnostic.DiagnosticFormat;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.markdown.DocumentThreads;
import org.regesta.model.ImageFile;
import org.regesta.model.Site;
import org.regesta.testing.Trees;

/** What lies in a content folder is read under one name, wherever the folder lies; links in it are reported. */
class ContentFolderTest {
    private final Path home = Jimfs.newFileSystem(Configuration.unix()).getPath("/editor");
    private final Path content = home.resolve("content");
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void copyTheBase() throws IOException {
        Trees.copy(Path.of("src/test/resources/rules/_base/content"), content);
    }

    private Site load(Path folder) {
        return new Loader(new DocumentThreads(Duration.ofSeconds(20)), diagnostics)
                .load(folder)
                .orElseThrow();
    }

    @Test
    void reportsLinksAndReadsNothingThroughThem() throws IOException {
        Path secret = Files.createDirectories(home.resolve("secret"));
        Files.writeString(secret.resolve("passwords.md"), "secret");
        Files.createDirectories(content.resolve("images"));
        Files.createSymbolicLink(content.resolve("images/x.png"), secret.resolve("passwords.md"));
        Files.createSymbolicLink(content.resolve("people/passwords.md"), secret.resolve("passwords.md"));
        Files.createSymbolicLink(content.resolve("places"), secret);
        Files.createSymbolicLink(content.resolve("events"), home.resolve("nowhere"));

        assertThat(load(content).images()).extracting(ImageFile::bytes).containsExactly(new byte[0]);
        assertThat(DiagnosticFormat.TEXT.print(diagnostics.sorted()).lines())
                .filteredOn(line -> line.contains("-->"))
                .containsExactly(
                        "  --> content/events:1:1",
                        "  --> content/images/x.png:1:1",
                        "  --> content/people/passwords.md:1:1",
                        "  --> content/places:1:1");
        assertThat(diagnostics.sorted())
                .extracting(finding -> finding.rule().id())
                .containsOnly("file-misplaced");
    }

    @Test
    void readsAFolderThatIsItselfReachedThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("linked"), content);
        assertThat(load(link).pages()).isNotEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void namesItsFilesAlikeWhenItIsTheWorkingFolder() throws IOException {
        Path here = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                        .setWorkingDirectory("/editor/content")
                        .build())
                .getPath(".");
        Trees.copy(Path.of("src/test/resources/rules/_base/content"), here);
        Files.writeString(here.resolve("people/nobody.md"), "no front matter");
        assertThat(load(here).pages()).extracting(page -> page.file().path()).contains("content/people/karl-radek.md");
        assertThat(DiagnosticFormat.GITHUB.print(diagnostics.sorted())).startsWith("::error file=people/nobody.md,");
    }

    @Test
    void reportsFilesByTheirPathsFromTheWorkingFolder() throws IOException {
        Path nested = Jimfs.newFileSystem(Configuration.windows()).getPath("sites", "one", "content");
        Trees.copy(Path.of("src/test/resources/rules/_base/content"), nested);
        Files.write(nested.resolve("people").resolve("portrait.png"), new byte[] {1});
        assertThat(load(nested).pages())
                .extracting(page -> page.file().path())
                .contains("content/people/karl-radek.md");
        for (DiagnosticFormat format : DiagnosticFormat.values()) {
            assertThat(format.print(diagnostics.sorted())).contains("sites/one/content/people/portrait.png");
        }
    }
}
