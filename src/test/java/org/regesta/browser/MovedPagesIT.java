package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.build.Build;
import org.regesta.build.BuildOptions;
import org.regesta.testing.Trees;

/** Who comes to a former address is led on, to the place on the page for which he came. */
@ExtendWith(ReadingRoom.class)
class MovedPagesIT {
    @TempDir
    private Path folder;

    private void build() throws IOException {
        Trees.copy(Path.of("src/test/resources/rules/_base"), folder);
        Files.writeString(
                folder.resolve("content/permalinks.txt"),
                "treaties/rapallo.html -> treaties/treaty-of-rapallo.html\n"
                        + "treaties/rapallo.html#radek -> people/karl-radek.html\n");
        BuildOptions options = new BuildOptions(
                folder.resolve("content"),
                Path.of("templates"),
                folder.resolve("out"),
                Optional.empty(),
                Optional.empty());
        assertThat(new Build(options).run().hasErrors()).isFalse();
    }

    private String address(String path) {
        return folder.resolve("out").toUri() + path;
    }

    @Test
    void takeTheirAnchorsWithThem(Reading reading) throws IOException {
        build();
        try (Tab tab = reading.tab().open(address("index.html"))) {
            follow(tab, "treaties/rapallo.html#what-it-provides", "treaties/treaty-of-rapallo.html#what-it-provides");
            follow(tab, "treaties/rapallo.html", "treaties/treaty-of-rapallo.html");
            follow(tab, "treaties/rapallo.html#radek", "people/karl-radek.html");
        }
    }

    @Test
    void leadOnWithoutScript(Reading reading) throws IOException {
        build();
        try (Tab tab = reading.tab().withoutScript().open(address("index.html"))) {
            follow(tab, "treaties/rapallo.html#what-it-provides", "treaties/treaty-of-rapallo.html");
        }
    }

    private void follow(Tab tab, String from, String to) {
        tab.js("location.assign('" + address(from) + "')");
        tab.arriveAt(to);
    }
}
