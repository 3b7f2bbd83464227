package org.regesta.diagnostic;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of files that people write, and the ways to name it.
 *
 * @param name its own name, by which the site and its files name it wherever it stands
 * @param location its path from the working folder, which is where people and their tools look for its files; its name if it
 *     stands elsewhere
 */
public record SourceFolder(String name, String location) {
    /** The folder at a path. */
    public static SourceFolder of(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        Path working = folder.getFileSystem().getPath("").toAbsolutePath().normalize();
        String name =
                Optional.ofNullable(whole.getFileName()).map(Path::toString).orElse("");
        return new SourceFolder(
                name,
                whole.startsWith(working) ? working.relativize(whole).toString().replace('\\', '/') : name);
    }

    /** A file of this folder, given by its path in it. */
    public SourceFile file(String path, String text) {
        return new SourceFile(name + "/" + path, (location.isEmpty() ? "" : location + "/") + path, text);
    }
}
