package org.regesta.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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

    // A record hashes all that it holds, which is the whole text here; a paragraph is only ever asked for by itself.
    private final IdentityHashMap<Block.Paragraph, String> anchors = new IdentityHashMap<>();

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
        String[] words = Anchor.of(beginning(Inline.plain(paragraph.content()))).split("-");
        return "p-" + String.join("-", Arrays.copyOf(words, Math.min(WORDS, words.length)));
    }

    /** Enough of a text to have the words of its anchor, whose making takes time for each letter. */
    private static String beginning(String text) {
        int end = 0;
        for (int letters = 0, words = 0; end < text.length() && words <= WORDS; end++) {
            boolean inWord = Character.isLetterOrDigit(text.charAt(end));
            words += letters > 0 && Character.isWhitespace(text.charAt(end)) ? 1 : 0;
            letters = inWord ? letters + 1 : Character.isWhitespace(text.charAt(end)) ? 0 : letters;
        }
        return text.substring(0, end);
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

    /** All anchors. */
    public Collection<String> all() {
        return List.copyOf(anchors.values());
    }
}
