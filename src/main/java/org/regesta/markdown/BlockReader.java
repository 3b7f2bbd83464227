package org.regesta.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.SourceSpan;

/** Turns the blocks inside a node of flexmark's tree into blocks of ours. */
final class BlockReader {
    private static final int LAST_LIST_NUMBER = 999;

    private final ReadingContext context;
    private final List<Block> blocks = new ArrayList<>();
    private final NodeVisitor visitor = new NodeVisitor(
            new VisitHandler<>(Paragraph.class, this::paragraph),
            new VisitHandler<>(Heading.class, this::heading),
            new VisitHandler<>(BlockQuote.class, this::quote),
            new VisitHandler<>(BulletList.class, list -> list(list, Optional.empty())),
            new VisitHandler<>(OrderedList.class, this::ordered),
            new VisitHandler<>(FencedCodeBlock.class, this::fencedCode),
            new VisitHandler<>(IndentedCodeBlock.class, this::indentedCode),
            new VisitHandler<>(ThematicBreak.class, node -> blocks.add(new Block.ThematicBreak(span(node)))),
            new VisitHandler<>(HtmlBlock.class, this::html),
            new VisitHandler<>(HtmlCommentBlock.class, this::html),
            new VisitHandler<>(TableBlock.class, this::table),
            new VisitHandler<>(DefinitionList.class, this::definitions),
            new VisitHandler<>(FootnoteBlock.class, this::footnote),
            new VisitHandler<>(FenceNode.class, this::fence));

    BlockReader(ReadingContext context) {
        this.context = context;
    }

    List<Block> read(Node parent) {
        visitor.visitChildren(parent);
        return List.copyOf(blocks);
    }

    private List<Block> inside(Node parent) {
        return new BlockReader(context).read(parent);
    }

    private SourceSpan span(Node node) {
        return context.span(node);
    }

    private void paragraph(Paragraph node) {
        TrailingMark text = TrailingMark.of(new InlineReader(context).read(node), "{.synthesis}");
        if (!text.pieces().isEmpty()) {
            blocks.add(new Block.Paragraph(text.inlines(context), text.found(), span(node)));
        }
    }

    private void heading(Heading node) {
        blocks.add(new HeadingReader(context).read(node));
    }

    private void quote(BlockQuote node) {
        blocks.add(new Block.Quote(inside(node), span(node)));
    }

    private void ordered(OrderedList node) {
        if (node.getStartNumber() > LAST_LIST_NUMBER) {
            context.diagnostics()
                    .add(MarkdownRules.LIST_FROM_YEAR.at(
                            context.span(node.getFirstChild().getChars().subSequence(0, ListNumber.length(node))),
                            "Markdown takes this number for the first of a list",
                            "write a backslash before the point: " + node.getStartNumber() + "\\."));
        }
        list(node, Optional.of(node.getStartNumber()));
    }

    private void list(ListBlock node, Optional<Integer> start) {
        List<Block.Item> items = new ArrayList<>();
        for (Node child : node.getChildren()) {
            if (child instanceof ListItem) {
                items.add(new Block.Item(inside(child), span(child)));
            }
        }
        blocks.add(new Block.ItemList(start, node.isTight(), List.copyOf(items), span(node)));
    }

    private void fencedCode(FencedCodeBlock node) {
        String info = node.getInfo().unescape().strip().split("\\s+", 2)[0];
        Optional<String> language = info.isEmpty() ? Optional.empty() : Optional.of(info);
        blocks.add(new Block.CodeBlock(language, node.getContentChars().normalizeEOL(), span(node)));
    }

    private void indentedCode(IndentedCodeBlock node) {
        String text = node.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
        blocks.add(new Block.CodeBlock(Optional.empty(), text, span(node)));
    }

    private void html(Node node) {
        new HtmlReader(context).read(node);
    }

    private void table(TableBlock node) {
        blocks.add(new TableReader(context).read(node));
    }

    private void definitions(DefinitionList node) {
        blocks.add(new DefinitionReader(context).read(node));
    }

    private void footnote(FootnoteBlock node) {
        context.footnotes()
                .add(new Footnote(
                        node.getText().toString().strip(),
                        inside(node),
                        context.span(node.getOpeningMarker()).to(context.span(node.getClosingMarker()))));
    }

    private void fence(FenceNode node) {
        FenceLine line = new FenceLine(context, node);
        line.read()
                .ifPresentOrElse(
                        head -> blocks.add(new Block.Fence(
                                head.kind(), head.options(), head.citations(), inside(node), span(node))),
                        () -> blocks.addAll(inside(node)));
    }
}
