package org.regesta.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.model.OutputFile;

/** The style sheet with the files that it imports put in their places, so that a page asks for one file only. */
final class StyleSheet {
    private static final Pattern IMPORT =
            Pattern.compile("@import\\s+\"(?<file>[^\"]+)\"(?:\\s+layer\\((?<layer>[a-z]+)\\))?\\s*;");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");

    private final Path main;

    /** The style sheet in a file; the files that it imports are named relative to it. */
    StyleSheet(Path main) {
        this.main = main;
    }

    /** The joined file, if there is a style sheet at all. */
    Optional<OutputFile> file() {
        return Files.exists(main)
                ? Optional.of(OutputFile.text("assets/css/site.css", joined(main)))
                : Optional.empty();
    }

    private static String joined(Path file) {
        String css = INDENT.matcher(COMMENT.matcher(read(file)).replaceAll("")).replaceAll("");
        return IMPORT.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(imported(file, found.group(1), found.group(2))));
    }

    private static String imported(Path from, String file, String layer) {
        String css = joined(from.resolveSibling(file));
        return layer == null ? css : "@layer " + layer + " {\n" + css + "}";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet " + file + " can't be read", e);
        }
    }
}
