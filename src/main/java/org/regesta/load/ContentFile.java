package org.regesta.load;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.regesta.diagnostic.SourceFile;

/**
 * A file found in the content folder.
 *
 * @param path its path inside the content folder, with forward slashes
 * @param source its text; nothing if it is not text
 * @param bytes what it holds
 */
record ContentFile(String path, Optional<SourceFile> source, byte[] bytes) {
    private static final Set<String> TEXT = Set.of("md", "json", "yaml", "geojson", "txt", "bib", "yml");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "svg", "gif", "avif");

    /** Whether it is a picture in the folder for pictures. */
    boolean isPicture() {
        return path.startsWith("images/") && PICTURES.contains(ending());
    }

    /** Whether its name says that it is text. */
    boolean isText() {
        return TEXT.contains(ending());
    }

    /** What stands behind the last full stop of its name, which cameras and old systems write in capitals. */
    private String ending() {
        return name().substring(name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The file as a finding about the whole of it names it. */
    SourceFile named(String root) {
        return source.orElseGet(() -> new SourceFile(root + "/" + path, ""));
    }

    /** The folder at the top of content in which it stands; empty for a file at the top. */
    String folder() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The name of the file without its folders. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without its ending. */
    String stem() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? name() : name().substring(0, dot);
    }

    /** Whether it stands directly in its folder and ends in {@code .ending}. */
    boolean isDirectly(String ending) {
        return path.chars().filter(c -> c == '/').count() == 1 && name().endsWith("." + ending);
    }
}
