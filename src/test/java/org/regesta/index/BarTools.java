package org.regesta.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programs that measure: Java machines of their own, and Node with what it takes from npm. */
final class BarTools {
    private static final Path SCRIPTS = Path.of("src/test/bar");
    private static final Path OUT = Path.of("target/search-bar");
    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** Installs the rivals; they are no part of the site, nor of the program that makes it. */
    void install() {
        try {
            Files.createDirectories(OUT);
            for (Path script : list(SCRIPTS)) {
                Files.write(OUT.resolve(script.getFileName()), Files.readAllBytes(script));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(OUT, List.of("npm", "install", "--no-audit", "--no-fund", "--silent"));
    }

    /** The folder of a corpus of so many pages, made with so much memory and so many questions of a category. */
    Path corpus(int pages, int questions, String memory) {
        Path folder = OUT.resolve("pages-" + pages).toAbsolutePath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(
                Path.of("."),
                List.of(
                        java,
                        "-Xmx" + memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        BarCorpus.class.getName(),
                        folder.toString(),
                        Integer.toString(pages),
                        Integer.toString(questions)));
        return folder;
    }

    /** What a script measured. */
    JsonNode measured(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("node", "--max-old-space-size=6000", script));
        command.addAll(List.of(arguments));
        return read(run(OUT, command));
    }

    static JsonNode read(String json) {
        return JsonMapper.builder().build().readTree(json);
    }

    static String chromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROME_PATH")), CHROMIUM.stream())
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst()
                .orElseThrow(() -> new TestAbortedException("the bar needs Chromium; name one with CHROME_PATH"));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String run(Path folder, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
