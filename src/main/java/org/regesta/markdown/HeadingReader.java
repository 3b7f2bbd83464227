package org.regesta.markdown;

import com.vladsch.flexmark.ast.Heading;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a heading with the anchor that its author gave it, or makes one from its words. */
final class HeadingReader {
    private static final Pattern ID = Pattern.compile("\\s*\\{#(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)\\}\\s*$");

    private final ReadingContext context;

    HeadingReader(ReadingContext context) {
        this.context = context;
    }

    Block.Heading read(Heading node) {
        List<Piece> pieces = new InlineReader(context).read(node);
        Matcher matcher = ID.matcher(Piece.lastText(pieces));
        if (matcher.find()) {
            List<Inline> words = Piece.inlines(Piece.cutLast(pieces, matcher.start()), context);
            return new Block.Heading(node.getLevel(), matcher.group("id"), words, context.span(node));
        }
        List<Inline> words = Piece.inlines(pieces, context);
        return new Block.Heading(node.getLevel(), Anchor.of(Inline.plain(words)), words, context.span(node));
    }
}
