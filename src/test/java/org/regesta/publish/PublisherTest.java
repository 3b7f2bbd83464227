package org.regesta.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.model.OutputFile;
import org.regesta.testing.Trees;

class PublisherTest {
    private static List<Configuration> systems() {
        return List.of(Configuration.unix(), Configuration.osX(), Configuration.windows());
    }

    private static Path folder(Configuration system) throws IOException {
        FileSystem files = Jimfs.newFileSystem(system);
        return Files.createDirectories(
                        files.getRootDirectories().iterator().next().resolve("work"))
                .resolve("site-out");
    }

    private static OutputFile file(String path, String text) {
        return OutputFile.text(path, text);
    }

    @ParameterizedTest
    @MethodSource("systems")
    void makesTheFolderHoldTheGivenFilesAndNothingElse(Configuration system) throws IOException {
        Path folder = folder(system);
        new Publisher(folder).publish(List.of(file("index.html", "old"), file("people/gone.html", "gone")));
        new Publisher(folder).publish(List.of(file("index.html", "new"), file("treaties/rapallo.html", "there")));

        assertThat(Trees.contents(folder))
                .containsOnlyKeys(".gitignore", ".regesta", "index.html", "treaties/rapallo.html");
        assertThat(folder.resolve("index.html")).hasContent("new");
        assertThat(Files.list(folder.getParent())).containsExactly(folder);
    }

    @Test
    void replacesAFolderThatHoldsOnlyItsIgnoreFile() throws IOException {
        Path folder = folder(Configuration.unix());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(".gitignore"), "*\n");
        new Publisher(folder).publish(List.of(file("index.html", "new")));
        assertThat(folder.resolve("index.html")).exists();
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        Path folder = folder(Configuration.unix());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.txt"), "ten years of work");
        assertThatThrownBy(() -> new Publisher(folder).publish(List.of(file("index.html", "new"))))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("--out");
        assertThat(folder.resolve("thesis.txt")).hasContent("ten years of work");
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", ".nojekyll"})
    void refusesAFolderWithAnythingHiddenThatItDidNotWrite(String name) throws IOException {
        Path folder = folder(Configuration.unix());
        Files.createDirectories(folder.resolve(name));
        assertRefused(folder, name);
        Files.delete(folder.resolve(name));
        new Publisher(folder).publish(List.of(file("index.html", "old")));
        Files.createDirectories(folder.resolve(name));
        assertRefused(folder, name);
        assertThat(folder.resolve("index.html")).hasContent("old");
    }

    private static void assertRefused(Path folder, String name) {
        assertThatThrownBy(() -> new Publisher(folder).publish(List.of(file("index.html", "new"))))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("holds " + name);
        assertThat(folder.resolve(name)).exists();
    }

    @Test
    void replacesWhatAFileManagerLeftInTheSite() throws IOException {
        Path folder = folder(Configuration.osX());
        new Publisher(folder).publish(List.of(file("index.html", "old")));
        Files.writeString(folder.resolve(".DS_Store"), "icons");
        new Publisher(folder).publish(List.of(file("index.html", "new")));
        assertThat(folder.resolve("index.html")).hasContent("new");
    }

    @Test
    void putsTheOldSiteBackWhenTheNewOneCannotTakeItsPlace() throws IOException {
        Path folder = folder(Configuration.unix());
        new Publisher(folder).publish(List.of(file("index.html", "old")));
        Publisher.Move failing = (from, to) -> {
            if (from.endsWith(".site-out.next")) {
                throw new IOException("in use");
            }
            Files.move(from, to);
        };
        assertThatThrownBy(() -> new Publisher(folder, failing).publish(List.of(file("index.html", "new"))))
                .hasMessageContaining("site-out")
                .hasRootCauseMessage("in use");
        assertThat(folder.resolve("index.html")).hasContent("old");
        assertThat(folder.resolveSibling(".site-out.last")).doesNotExist();
    }

    @Test
    void leavesTheOldSiteWholeWhenWritingFails() throws IOException {
        Path folder = folder(Configuration.unix());
        new Publisher(folder).publish(List.of(file("index.html", "old"), file("people/radek.html", "radek")));
        // A file and a folder of one name can't both be written.
        List<OutputFile> impossible = List.of(file("people", "a file"), file("people/radek.html", "in a folder"));
        assertThatThrownBy(() -> new Publisher(folder).publish(impossible)).hasMessageContaining("site-out");
        assertThat(folder.resolve("index.html")).hasContent("old");
        assertThat(folder.resolve("people/radek.html")).hasContent("radek");
    }

    @Test
    void putsTheOldSiteBackAfterAKillInTheMiddleOfTheSwap() throws IOException {
        Path folder = folder(Configuration.unix());
        new Publisher(folder).publish(List.of(file("index.html", "old")));
        Files.move(folder, folder.resolveSibling(".site-out.last"));

        new Publisher(folder).recover();

        assertThat(folder.resolve("index.html")).hasContent("old");
        assertThat(Files.list(folder.getParent())).containsExactly(folder);
    }

    @Test
    void clearsAwayWhatAKilledBuildLeftBesideTheSite() throws IOException {
        Path folder = folder(Configuration.unix());
        new Publisher(folder).publish(List.of(file("index.html", "old")));
        Files.createDirectories(folder.resolveSibling(".site-out.next/half"));

        new Publisher(folder).publish(List.of(file("index.html", "new")));

        assertThat(Files.list(folder.getParent())).containsExactly(folder);
        assertThat(Trees.contents(folder)).doesNotContainKey("half");
    }

    @Test
    void takesTwoFilesOfOnePathForADefect() throws IOException {
        Path folder = folder(Configuration.unix());
        assertThatThrownBy(() -> new Publisher(folder).publish(List.of(file("a.html", "1"), file("a.html", "2"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.html");
    }
}
