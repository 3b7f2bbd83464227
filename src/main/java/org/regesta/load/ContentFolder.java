package org.regesta.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;

/** The files of the content folder, in the same order on every machine. */
final class ContentFolder {
    private static final String BOM = "\uFEFF";

    private final Path root;
    private final Diagnostics diagnostics;

    ContentFolder(Path root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /** All files but those whose name, or whose folder's name, starts with a dot. */
    List<ContentFile> files() {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(this::relative)
                    .filter(path -> !path.startsWith(".") && !path.contains("/."))
                    .sorted()
                    .map(this::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the content folder " + root + " can't be listed", e);
        }
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private ContentFile read(String path) {
        byte[] bytes = bytes(path);
        ContentFile file = new ContentFile(path, Optional.empty(), bytes);
        return file.isText() ? new ContentFile(path, text(path, bytes), bytes) : file;
    }

    private Optional<SourceFile> text(String path, byte[] bytes) {
        String shown = root.getFileName() + "/" + path;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            SourceFile file = new SourceFile(shown, text.replace("\r\n", "\n").replace('\r', '\n'));
            return faultless(file) ? Optional.of(file) : Optional.empty();
        } catch (CharacterCodingException e) {
            SourceFile file = new SourceFile(shown, new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            int at = Math.max(0, file.text().indexOf('\uFFFD'));
            diagnostics.add(LoadRules.ENCODING.at(
                    file.span(at, Math.min(at + 1, file.text().length())),
                    "this file is not text in UTF-8",
                    "save it as UTF-8"));
            return Optional.empty();
        }
    }

    private boolean faultless(SourceFile file) {
        if (file.text().startsWith(BOM)) {
            diagnostics.add(LoadRules.ENCODING.at(
                    file.whole(), "this file starts with a byte order mark", "save it as UTF-8 without one"));
            return false;
        }
        int nul = file.text().indexOf('\0');
        if (nul >= 0) {
            diagnostics.add(
                    LoadRules.ENCODING.at(file.span(nul, nul + 1), "there is a NUL character here", "delete it"));
        }
        return nul < 0;
    }

    private byte[] bytes(String path) {
        try {
            return Files.readAllBytes(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + root.resolve(path) + " can't be read", e);
        }
    }
}
