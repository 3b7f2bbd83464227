package org.regesta.load;

import java.util.Optional;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceFile;

/**
 * A Markdown file cut into its two parts; both keep the lines and columns of the file.
 *
 * @param frontMatter the file up to the end of its front matter, which is a YAML document that starts with three hyphens
 * @param body the file with its front matter blanked out
 */
record MarkdownFile(String frontMatter, Passage body) {
    private static final String FENCE = "---";

    /** Cuts a file; nothing if it does not start with front matter. */
    static Optional<MarkdownFile> cut(SourceFile file) {
        if (!file.line(1).stripTrailing().equals(FENCE)) {
            return Optional.empty();
        }
        for (int line = 2; line <= file.lineCount(); line++) {
            if (file.line(line).stripTrailing().equals(FENCE)) {
                return Optional.of(cutAt(file, line));
            }
        }
        return Optional.empty();
    }

    private static MarkdownFile cutAt(SourceFile file, int closingLine) {
        int end = file.endOfLine(closingLine);
        StringBuilder text = new StringBuilder(file.text());
        for (int i = 0; i < end; i++) {
            text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
        }
        String frontMatter = file.text().substring(0, file.startOfLine(closingLine));
        return new MarkdownFile(frontMatter, Passage.verbatim(file, 0, text.toString()));
    }
}
