package org.regesta.load;

import java.util.Locale;
import java.util.Set;
import org.regesta.diagnostic.SourceFile;

/**
 * A file found in the content folder.
 *
 * @param path its path inside the content folder, with forward slashes
 * @param source its text under the name that findings give it; no text if it is not one
 * @param form what it was found to be
 * @param bytes what it holds; nothing if it is a link
 */
record ContentFile(String path, SourceFile source, Form form, byte[] bytes) {
    /** What a file was found to be; of a fault in it editors were told. */
    enum Form {
        TEXT,
        BYTES,
        FAULTY,
        LINK
    }

    private static final Set<String> TEXT = Set.of("md", "json", "yaml", "geojson", "txt", "bib", "yml", "svg");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "svg", "gif", "avif");

    /** Whether it is a picture in the folder for pictures. */
    boolean isPicture() {
        return path.startsWith("images/") && hasNameOfPicture();
    }

    /** Whether its name says that it is a picture. */
    boolean hasNameOfPicture() {
        return PICTURES.contains(ending(path));
    }

    /** Whether the name of a file says that it is text. */
    static boolean isText(String path) {
        return TEXT.contains(ending(path));
    }

    /** What stands behind the last full stop of a name, which cameras and old systems write in capitals. */
    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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
