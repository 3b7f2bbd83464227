package org.regesta.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;

/**
 * Writes a site beside the one that is there, and swaps the two when it is complete.
 *
 * <p>A failure or a kill leaves the old site as it was, and a folder that holds more than a site is refused. Between the two moves of the swap the old site stands under another
 * name for an instant; a build killed just then is mended by the next one.
 */
public final class Publisher {
    /** Marks a folder as ours; only such a folder, or one with nothing in it that somebody would miss, is ever replaced. */
    private static final String MARKER = ".regesta";

    /** What we write ourselves, and what a file manager leaves behind. Anything else with a dot is kept, above all .git. */
    private static final Set<String> REPLACEABLE = Set.of(MARKER, ".gitignore", ".DS_Store");

    private static final String MARKER_TEXT = "Made by Regesta, which replaces this folder as a whole.\n";
    private static final String GIT_IGNORE = "*\n!.gitignore\n";

    private final Path folder;
    private final Move move;

    /** A publisher to a folder. */
    public Publisher(Path folder) {
        this(folder, Files::move);
    }

    /** A publisher to a folder, which moves folders in a way of its own. */
    Publisher(Path folder, Move move) {
        this.folder = folder.toAbsolutePath().normalize();
        this.move = move;
    }

    /** Gives a folder another name. */
    interface Move {
        void apply(Path from, Path to) throws IOException;
    }

    /** Makes the folder hold the given files and nothing else. */
    public void publish(List<OutputFile> files) {
        try {
            recover();
            requireOurs();
            Path next = beside("next");
            delete(next);
            write(unique(files), next);
            swap(next);
        } catch (IOException e) {
            throw new UncheckedIOException("the site can't be written to " + folder, e);
        }
    }

    /** Puts the old site back if a build was killed between the two moves of its swap. */
    void recover() throws IOException {
        Path last = beside("last");
        if (Files.exists(last) && !Files.exists(folder)) {
            Files.move(last, folder);
        }
        delete(last);
    }

    private Path beside(String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + "." + suffix);
    }

    private void requireOurs() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new PublishException(folder, "is not a folder");
        }
        boolean ours = Files.exists(folder.resolve(MARKER));
        try (Stream<Path> entries = Files.list(folder)) {
            Optional<String> foreign = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !REPLACEABLE.contains(name) && (!ours || name.startsWith(".")))
                    .min(Comparator.naturalOrder());
            if (foreign.isPresent()) {
                throw new PublishException(
                        folder,
                        "holds " + foreign.get() + ", which Regesta did not write and would delete;"
                                + " move it away, or name an empty folder with --out");
            }
        }
    }

    private static Map<String, OutputFile> unique(List<OutputFile> files) {
        Map<String, OutputFile> byPath = new TreeMap<>();
        for (OutputFile file : files) {
            if (byPath.put(file.path(), file) != null) {
                throw new IllegalStateException("two pages want to be written to " + file.path());
            }
        }
        return byPath;
    }

    private void write(Map<String, OutputFile> files, Path target) throws IOException {
        Files.createDirectories(target);
        for (OutputFile file : files.values()) {
            Path path = target.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        Files.writeString(target.resolve(MARKER), MARKER_TEXT);
        Files.writeString(target.resolve(".gitignore"), GIT_IGNORE);
    }

    private void swap(Path next) throws IOException {
        Path last = beside("last");
        if (Files.exists(folder)) {
            move.apply(folder, last);
        }
        try {
            move.apply(next, folder);
        } catch (IOException e) {
            putBack(last, e);
            throw e;
        }
        delete(last);
    }

    private void putBack(Path last, IOException failure) {
        try {
            if (Files.exists(last) && !Files.exists(folder)) {
                move.apply(last, folder);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
