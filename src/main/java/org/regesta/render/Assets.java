package org.regesta.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;

/** The style sheet, scripts, fonts and icons that go out with the pages. */
final class Assets {
    private static final String STYLE_SHEETS = "css/";

    private final Path folder;

    Assets(Path folder) {
        this.folder = folder;
    }

    /** All files in the folder as they are; of the style sheets the joined one alone. */
    Stream<OutputFile> files() {
        Stream<OutputFile> others = paths().stream()
                .filter(path -> !name(path).startsWith(STYLE_SHEETS))
                .map(this::file);
        return Stream.concat(new StyleSheet(folder.resolve("css/site.css")).file().stream(), others);
    }

    private List<Path> paths() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the assets in " + folder + " can't be listed", e);
        }
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private OutputFile file(Path path) {
        try {
            return new OutputFile("assets/" + name(path), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("the asset " + path + " can't be read", e);
        }
    }
}
