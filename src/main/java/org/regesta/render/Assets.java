package org.regesta.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;

/** The style sheets, scripts, fonts and icons that go out with the pages. */
final class Assets {
    private final Path folder;

    Assets(Path folder) {
        this.folder = folder;
    }

    Stream<OutputFile> files() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().map(this::file).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the assets in " + folder + " can't be listed", e);
        }
    }

    private OutputFile file(Path path) {
        try {
            String name = folder.relativize(path).toString().replace('\\', '/');
            return new OutputFile("assets/" + name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("the asset " + path + " can't be read", e);
        }
    }
}
