package org.regesta.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;

/** Reads ordinary links and pictures; refuses addresses that could run something, and pictures without words. */
final class LinkReader {
    /** A known scheme, or none: a relative path, a fragment. Control characters must not hide a scheme. */
    private static final Pattern SAFE = Pattern.compile("(?is)(?:https?|mailto):.*|(?![a-z][a-z0-9+.-]*:).*");

    private final ReadingContext context;

    LinkReader(ReadingContext context) {
        this.context = context;
    }

    Inline link(Link node, List<Inline> children) {
        if (node.getUrl().isBlank()) {
            context.diagnostics()
                    .add(MarkdownRules.LINK_SYNTAX.at(
                            context.span(node),
                            "this link leads nowhere",
                            "write an address between the round brackets"));
        }
        return new Inline.Link(address(node.getUrl()), title(node.getTitle()), children, context.span(node));
    }

    Inline linkRef(LinkRef node, List<Inline> children) {
        Reference reference = reference(node);
        return new Inline.Link(address(reference.getUrl()), title(reference.getTitle()), children, context.span(node));
    }

    Inline autoLink(AutoLink node) {
        SourceSpan span = context.span(node.getText());
        Inline words = new Inline.Text(node.getText().toString(), span);
        return new Inline.Link(
                safe(node.getText().toString(), span), Optional.empty(), List.of(words), context.span(node));
    }

    Inline mailLink(MailLink node) {
        SourceSpan span = context.span(node.getText());
        Inline words = new Inline.Text(node.getText().toString(), span);
        Located<String> address = new Located<>("mailto:" + node.getText(), span);
        return new Inline.Link(address, Optional.empty(), List.of(words), context.span(node));
    }

    Inline image(Image node, List<Inline> children) {
        return picture(address(node.getUrl()), title(node.getTitle()), children, context.span(node));
    }

    Inline imageRef(ImageRef node, List<Inline> children) {
        Reference reference = reference(node);
        return picture(address(reference.getUrl()), title(reference.getTitle()), children, context.span(node));
    }

    private Inline picture(Located<String> source, Optional<String> title, List<Inline> children, SourceSpan span) {
        if (Inline.plain(children).isBlank()) {
            context.diagnostics()
                    .add(MarkdownRules.IMAGE_ALT_MISSING.at(
                            span,
                            "this picture has no words for those who can't see it",
                            "write ![what it shows](" + source.value() + ")"));
        }
        return new Inline.Image(source, title, children, span);
    }

    private static Reference reference(RefNode node) {
        return node.getReferenceNode(node.getDocument());
    }

    private Located<String> address(BasedSequence url) {
        return safe(url.unescape(), context.span(url));
    }

    private Located<String> safe(String address, SourceSpan span) {
        if (!SAFE.matcher(address.replaceAll("[\\p{Cntrl}\\s]+", "")).matches()) {
            context.diagnostics()
                    .add(MarkdownRules.LINK_SCHEME.at(
                            span,
                            "a link must not start with \"" + address.split(":", 2)[0] + ":\"",
                            "use https:, http: or mailto:, or the path of a content file"));
            return new Located<>("", span);
        }
        return new Located<>(address, span);
    }

    private static Optional<String> title(BasedSequence title) {
        return title.isNull() || title.isEmpty() ? Optional.empty() : Optional.of(title.unescape());
    }
}
