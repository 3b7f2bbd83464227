package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.testing.Trees;

/** The packed program, killed at many moments of a build, leaves a whole site each time. */
class KilledBuildIT {
    private static final int KILLS = 8;

    @TempDir
    private Path folder;

    private Process start() throws IOException {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                Path.of("target/regesta.jar").toAbsolutePath().toString(),
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--templates",
                Path.of("templates").toAbsolutePath().toString(),
                "--out",
                folder.resolve("out").toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    @Test
    void aKilledBuildLeavesTheLastGoodSite() throws IOException, InterruptedException {
        Trees.copy(Path.of("src/test/resources/rules/_base"), folder);
        long begin = System.nanoTime();
        assertThat(start().waitFor())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        long whole = System.nanoTime() - begin;
        Map<String, byte[]> site = Trees.contents(folder.resolve("out"));

        for (int i = 1; i <= KILLS; i++) {
            Process build = start();
            if (!build.waitFor(whole * i / KILLS, TimeUnit.NANOSECONDS)) {
                build.destroyForcibly().waitFor();
            }
            assertThat(wholeSite()).as("kill %d of %d", i, KILLS).isEqualTo(site.keySet());
        }
        assertThat(start().waitFor()).isZero();
        assertThat(leftovers()).isEmpty();
    }

    /** The files of the site, under the name that it has for an instant if the kill came between the two moves. */
    private Set<String> wholeSite() throws IOException {
        Path out = folder.resolve("out");
        return Trees.contents(Files.exists(out) ? out : folder.resolve(".out.last"))
                .keySet();
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith(".out"))
                    .collect(Collectors.toList());
        }
    }
}
