package org.regesta.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceFolder;

/** The files of the content folder, in the same order on every machine. */
final class ContentFolder {
    private static final String BOM = "\uFEFF";

    private final Path root;
    private final SourceFolder folder;
    private final Diagnostics diagnostics;

    ContentFolder(Path root, Diagnostics diagnostics) {
        this.root = root;
        this.folder = SourceFolder.of(root);
        this.diagnostics = diagnostics;
    }

    /** All files, and links to any, but those whose name, or whose folder's name, starts with a dot. */
    List<ContentFile> files() {
        try {
            return list(root.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("the content folder " + root + " can't be listed", e);
        }
    }

    private List<ContentFile> list(Path real) throws IOException {
        try (Stream<Path> paths = Files.walk(real)) {
            return paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> real.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".") && !path.contains("/."))
                    .sorted()
                    .map(this::read)
                    .toList();
        }
    }

    private ContentFile read(String path) {
        // A link is not followed, since it may lead to any file of the machine, which would be published then.
        if (!Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            return new ContentFile(path, named(path, ""), ContentFile.Form.LINK, new byte[0]);
        }
        byte[] bytes = bytes(path);
        return ContentFile.isText(path)
                ? text(path, bytes)
                : new ContentFile(path, named(path, ""), ContentFile.Form.BYTES, bytes);
    }

    /** A file with the name that findings give it, and with one kind of line ends. */
    SourceFile named(String path, String text) {
        return folder.file(path, text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private ContentFile text(String path, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            SourceFile file = named(path, text);
            return new ContentFile(
                    path, file, faultless(file) ? ContentFile.Form.TEXT : ContentFile.Form.FAULTY, bytes);
        } catch (CharacterCodingException e) {
            SourceFile file = named(path, new String(bytes, StandardCharsets.UTF_8));
            int at = Math.max(0, file.text().indexOf('\uFFFD'));
            diagnostics.add(LoadRules.ENCODING.at(
                    file.span(at, Math.min(at + 1, file.text().length())),
                    "this file is not text in UTF-8",
                    "save it as UTF-8"));
            return new ContentFile(path, file, ContentFile.Form.FAULTY, bytes);
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
