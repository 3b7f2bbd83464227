package org.regesta.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.markdown.Anchor;
import org.regesta.markdown.Block;
import org.regesta.markdown.Document;
import org.regesta.markdown.Inline;

/**
 * The anchors of the paragraphs of a text, made from their first words.
 *
 * <p>Words rather than numbers: a link to a paragraph still leads to it when another one is put before it.
 */
public final class ParagraphAnchors {
    private static final int WORDS = 6;

    private final Map<Block.Paragraph, String> anchors = new LinkedHashMap<>();

    private ParagraphAnchors() {}

    /** The anchors of the paragraphs that stand directly in a document, unlike any anchor of its headings. */
    public static ParagraphAnchors of(Document document) {
        ParagraphAnchors result = new ParagraphAnchors();
        Set<String> taken = new HashSet<>();
        document.headings().forEach(heading -> taken.add(heading.id()));
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                result.anchors.put(paragraph, result.free(words(paragraph), taken));
            }
        }
        return result;
    }

    private static String words(Block.Paragraph paragraph) {
        String[] words = Anchor.of(Inline.plain(paragraph.content())).split("-");
        return "p-" + String.join("-", Arrays.copyOf(words, Math.min(WORDS, words.length)));
    }

    private String free(String wanted, Set<String> taken) {
        String anchor = wanted;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = wanted + "-" + i;
        }
        return anchor;
    }

    /** The anchor of a paragraph. */
    public Optional<String> of(Block.Paragraph paragraph) {
        return Optional.ofNullable(anchors.get(paragraph));
    }

    /** All anchors by paragraph, in reading order. */
    public Map<Block.Paragraph, String> all() {
        return new HashMap<>(anchors);
    }
}
