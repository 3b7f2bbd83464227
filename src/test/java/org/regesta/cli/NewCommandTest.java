package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.testing.Trees;

class NewCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheBase() throws IOException {
        Trees.copy(Path.of("src/test/resources/rules/_base"), folder);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("new", "--content", folder.resolve("content").toString()));
        all.addAll(List.of(arguments));
        return Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }

    @Test
    void printsThePathOfTheNewFile() {
        assertThat(run("person", "Walther Rathenau")).isZero();
        assertThat(out.toString().strip()).endsWith("walther-rathenau.md");
        assertThat(Path.of(out.toString().strip())).exists();
    }

    @Test
    void addsAnEventToItsYear() {
        assertThat(run("timeline-event", "Rathenau is murdered", "--date", "1922-06-24"))
                .isZero();
        assertThat(Path.of(out.toString().strip()))
                .hasFileName("1922.json")
                .content()
                .contains("1922-06-24-rathenau-is-murdered");
    }

    @Test
    void endsWith2AndSaysWhyWhenItRefuses() {
        assertThat(run("person", "Karl Radek")).isEqualTo(2);
        assertThat(err.toString()).contains("karl-radek").doesNotContain("Exception");
    }

    @Test
    void endsWith2OnWrongUsage() {
        assertThat(run("persn", "Somebody")).isEqualTo(2);
        assertThat(err.toString()).contains("the kinds are article, person,");
        assertThat(run("timeline-event", "Without a date")).isEqualTo(2);
        assertThat(err.toString()).contains("--date");
        assertThat(run("person", "With a date", "--date", "1922")).isEqualTo(2);
        assertThat(run("person", " ")).isEqualTo(2);
        assertThat(run("person")).isEqualTo(2);
    }
}
