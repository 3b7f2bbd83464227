package org.regesta.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What folders hold at a moment, as far as sizes and times tell it.
 *
 * @param files the files that are not hidden, with size and time
 * @param folders the folders that are not hidden
 */
record Fingerprint(Map<Path, Stamp> files, Set<Path> folders) {
    /** How big a file is and when it was last written. */
    record Stamp(long size, FileTime written) {}

    static Fingerprint of(List<Path> roots) {
        Map<Path, Stamp> files = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        try {
            for (Path root : roots) {
                Files.walkFileTree(root, new Walk(root, files, folders));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folders " + roots + " can't be listed", e);
        }
        return new Fingerprint(Map.copyOf(files), Set.copyOf(folders));
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<Path, Stamp> files;
        private final Set<Path> folders;

        Walk(Path root, Map<Path, Stamp> files, Set<Path> folders) {
            this.root = root;
            this.files = files;
            this.folders = folders;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // Editors keep their backups and locks in hidden files.
            if (!isHidden(file)) {
                files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return !path.equals(root) && path.getFileName().toString().startsWith(".");
        }

        // What vanishes while one looks is gone; a root that is not there is empty.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
