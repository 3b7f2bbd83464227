package org.regesta.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;

/** Turns the running text inside a node of flexmark's tree into pieces. */
final class InlineReader {
    private final ReadingContext context;
    private final PieceBuffer buffer;
    private final BracketReader brackets;
    private final LinkReader links;
    private final NodeVisitor visitor = new NodeVisitor(
            new VisitHandler<>(Text.class, this::text),
            new VisitHandler<>(SoftLineBreak.class, node -> literal("\n", node.getChars())),
            new VisitHandler<>(
                    HardLineBreak.class, node -> add(new Inline.Break(context().span(node)))),
            new VisitHandler<>(HtmlEntity.class, node -> literal(node.getChars().unescape(), node.getChars())),
            new VisitHandler<>(
                    TypographicSmarts.class, node -> literal(unescape(node.getTypographicText()), node.getChars())),
            new VisitHandler<>(TypographicQuotes.class, this::quotes),
            new VisitHandler<>(
                    Emphasis.class,
                    node -> add(new Inline.Emphasis(inside(node), context().span(node)))),
            new VisitHandler<>(
                    StrongEmphasis.class,
                    node -> add(new Inline.Strong(inside(node), context().span(node)))),
            new VisitHandler<>(Code.class, this::code),
            new VisitHandler<>(Link.class, node -> add(links().link(node, inside(node)))),
            new VisitHandler<>(LinkRef.class, this::linkRef),
            new VisitHandler<>(AutoLink.class, node -> add(links().autoLink(node))),
            new VisitHandler<>(MailLink.class, node -> add(links().mailLink(node))),
            new VisitHandler<>(Image.class, node -> add(links().image(node, inside(node)))),
            new VisitHandler<>(ImageRef.class, this::imageRef),
            new VisitHandler<>(HtmlInline.class, this::html),
            new VisitHandler<>(HtmlInlineComment.class, this::html),
            new VisitHandler<>(
                    BracketNode.Wiki.class, node -> brackets().wiki(node).ifPresent(this::add)),
            new VisitHandler<>(BracketNode.Cited.class, this::cited),
            new VisitHandler<>(BracketNode.Named.class, node -> add(brackets().named(node))),
            new VisitHandler<>(
                    BracketNode.NoteMark.class, node -> add(brackets().noteMark(node))));

    InlineReader(ReadingContext context) {
        this.context = context;
        this.buffer = new PieceBuffer(context.passage());
        this.brackets = new BracketReader(context);
        this.links = new LinkReader(context);
    }

    private ReadingContext context() {
        return context;
    }

    private BracketReader brackets() {
        return brackets;
    }

    private LinkReader links() {
        return links;
    }

    List<Piece> read(Node parent) {
        visitor.visitChildren(parent);
        return buffer.pieces();
    }

    private List<Inline> inside(Node node) {
        return Piece.inlines(new InlineReader(context).read(node), context);
    }

    private void add(Inline inline) {
        buffer.add(inline);
    }

    private void literal(String text, BasedSequence chars) {
        buffer.append(text, chars.getStartOffset(), chars.getEndOffset());
    }

    private static String unescape(String html) {
        return Escaping.unescapeHtml(html);
    }

    private void text(Text node) {
        buffer.appendEscaped(node.getChars());
    }

    private void quotes(TypographicQuotes node) {
        literal(unescape(node.getTypographicOpening()), node.getOpeningMarker());
        visitor.visitChildren(node);
        literal(unescape(node.getTypographicClosing()), node.getClosingMarker());
    }

    private void code(Code node) {
        String text = node.getText().toString().replace('\n', ' ');
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        add(new Inline.Code(padded ? text.substring(1, text.length() - 1) : text, context.span(node)));
    }

    /** A bracket that turned out to be no link keeps its characters: it may be the start of a contested statement. */
    private void linkRef(LinkRef node) {
        if (node.getReferenceNode(node.getDocument()) != null) {
            add(links.linkRef(node, inside(node)));
        } else {
            plainBrackets(node);
        }
    }

    private void imageRef(ImageRef node) {
        if (node.getReferenceNode(node.getDocument()) != null) {
            add(links.imageRef(node, inside(node)));
        } else {
            plainBrackets(node);
        }
    }

    private void plainBrackets(Node node) {
        Node first = node.getFirstChild();
        if (first == null) {
            buffer.appendEscaped(node.getChars());
            return;
        }
        BasedSequence base = node.getChars().baseSubSequence(node.getStartOffset(), first.getStartOffset());
        buffer.appendEscaped(base);
        visitor.visitChildren(node);
        buffer.appendEscaped(node.getChars().baseSubSequence(node.getLastChild().getEndOffset(), node.getEndOffset()));
    }

    private void html(Node node) {
        new HtmlReader(context).read(node);
    }

    private void cited(BracketNode.Cited node) {
        brackets.cited(node).ifPresentOrElse(this::add, () -> buffer.appendEscaped(node.getChars()));
    }
}
