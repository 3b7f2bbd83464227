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
    private final PageScript pageScript = new PageScript();

    Assets(Path folder) {
        this.folder = folder;
    }

    /** All files in the folder; of the style sheets, and of the scripts that every page asks for, the joined ones alone. */
    Stream<OutputFile> files() {
        List<OutputFile> files = paths().stream()
                .filter(path -> !name(path).startsWith(STYLE_SHEETS))
                .map(this::file)
                .toList();
        return Stream.of(
                        new StyleSheet(folder.resolve("css/site.css")).file().stream(),
                        pageScript.file(files).stream(),
                        files.stream().filter(file -> !pageScript.isPart(file)))
                .flatMap(stream -> stream);
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
        String name = "assets/" + name(path);
        try {
            return name.endsWith(".js")
                    ? OutputFile.text(name, BareScript.of(Files.readString(path)))
                    : new OutputFile(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("the asset " + path + " can't be read", e);
        }
    }
}
