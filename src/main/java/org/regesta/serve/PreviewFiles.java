package org.regesta.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;

/** The script and the style sheet that only a preview has; they are packed into the program. */
final class PreviewFiles {
    private final Map<String, OutputFile> files = Stream.of(PreviewHtml.SCRIPT, PreviewHtml.STYLE)
            .collect(Collectors.toMap(path -> path, PreviewFiles::packed));

    Optional<OutputFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static OutputFile packed(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream stream = PreviewFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not packed into the program");
            }
            return new OutputFile(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
