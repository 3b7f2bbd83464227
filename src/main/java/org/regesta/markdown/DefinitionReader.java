package org.regesta.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;

/** Reads a list of terms with their meanings. */
final class DefinitionReader {
    private final ReadingContext context;
    private final List<Block.Definition> entries = new ArrayList<>();

    DefinitionReader(ReadingContext context) {
        this.context = context;
    }

    Block.Definitions read(DefinitionList list) {
        new NodeVisitor(
                        new VisitHandler<>(DefinitionTerm.class, this::term),
                        new VisitHandler<>(DefinitionItem.class, this::meaning))
                .visitChildren(list);
        return new Block.Definitions(List.copyOf(entries), context.span(list));
    }

    private void term(DefinitionTerm node) {
        // flexmark wraps a term in a paragraph when it is followed by a blank line.
        List<Inline> words = new BlockReader(context)
                .read(node).stream()
                        .flatMap(block -> block.texts().stream())
                        .flatMap(List::stream)
                        .toList();
        List<Inline> direct = Piece.inlines(new InlineReader(context).read(node), context);
        entries.add(new Block.Definition(words.isEmpty() ? direct : words, List.of(), true));
    }

    private void meaning(DefinitionItem node) {
        entries.add(new Block.Definition(List.of(), new BlockReader(context).read(node), node.isTight()));
    }
}
