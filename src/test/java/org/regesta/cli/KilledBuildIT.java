package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, ByteBuffer> other = built("Another site");
        long begin = System.nanoTime();
        Map<String, ByteBuffer> one = built("One site");
        long whole = System.nanoTime() - begin;
        assertThat(one).isNotEqualTo(other);

        for (int i = 1; i <= KILLS; i++) {
            boolean even = i % 2 == 0;
            name(even ? "One site" : "Another site");
            Process build = start();
            boolean finished = build.waitFor(whole * i / KILLS, TimeUnit.NANOSECONDS);
            if (!finished) {
                build.destroyForcibly().waitFor();
            }
            assertThat(site())
                    .as("kill %d of %d", i, KILLS)
                    .isIn(finished ? List.of(even ? one : other) : List.of(one, other));
        }
        assertThat(start().waitFor()).isZero();
        assertThat(leftovers()).isEmpty();
    }

    private Map<String, ByteBuffer> built(String title) throws IOException, InterruptedException {
        name(title);
        assertThat(start().waitFor())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        return site();
    }

    /** Names the site, which every page of it does. */
    private void name(String title) throws IOException {
        Path config = folder.resolve("content/site.yaml");
        Files.writeString(config, Files.readString(config).replaceFirst("title: .*", "title: " + title));
    }

    /** The site, under the name that it has for an instant if the kill came between the two moves. */
    private Map<String, ByteBuffer> site() throws IOException {
        Path out = folder.resolve("out");
        Map<String, ByteBuffer> site = new TreeMap<>();
        Trees.contents(Files.exists(out) ? out : folder.resolve(".out.last"))
                .forEach((path, bytes) -> site.put(path, ByteBuffer.wrap(bytes)));
        return site;
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith(".out"))
                    .collect(Collectors.toList());
        }
    }
}
