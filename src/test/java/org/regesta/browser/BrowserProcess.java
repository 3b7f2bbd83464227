package org.regesta.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser without a window that runs with a profile of its own, which goes when it ends. */
final class BrowserProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("listening on (ws://\\S+)");
    private static final int FAREWELL = 10;

    private final Path profile;
    private final Process process;
    private final URI address;

    /** Starts a program; {@code arguments} are made for the folder of the profile, in which {@code files} are put before. */
    BrowserProcess(Path program, Map<String, String> files, Function<Path, List<String>> arguments) {
        try {
            this.profile = Files.createTempDirectory("regesta-browser");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(profile.resolve(file.getKey()), file.getValue());
            }
            List<String> command = new ArrayList<>(List.of(program.toString()));
            command.addAll(arguments.apply(profile));
            this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
            this.address = address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of these places at which there is a program. */
    static Optional<Path> find(String variable, List<String> usualPlaces) {
        return Stream.concat(Optional.ofNullable(System.getenv(variable)).stream(), usualPlaces.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Both browsers say where they listen, and then more, which must be read lest they wait for a reader. */
    private URI address() throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                drain(lines);
                return URI.create(matcher.group(1));
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the browser did not start: " + said);
    }

    private static void drain(BufferedReader lines) {
        Thread reader = new Thread(() -> {
            try (lines) {
                while (lines.readLine() != null) {
                    // Nobody wants to know.
                }
            } catch (IOException e) {
                // It has ended.
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** The line to it. */
    Wire wire(String path) {
        return new Wire(address.resolve(path.isEmpty() ? address.getPath() : path));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            deleteProfile();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a child of the browser still writes while it ends is left to the system. */
    private void deleteProfile() {
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            profile.toFile().deleteOnExit();
        }
    }
}
