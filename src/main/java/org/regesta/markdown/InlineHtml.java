package org.regesta.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;

/** Prints running text as HTML. */
final class InlineHtml implements InlineVisitor {
    private final HtmlContext context;
    private final Html html;

    InlineHtml(HtmlContext context, Html html) {
        this.context = context;
        this.html = html;
    }

    void print(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    @Override
    public void visit(Inline.Text text) {
        html.text(text.text());
    }

    @Override
    public void visit(Inline.Emphasis emphasis) {
        element("em", emphasis);
    }

    @Override
    public void visit(Inline.Strong strong) {
        element("strong", strong);
    }

    private void element(String name, Inline inline) {
        html.open(name);
        print(inline.children());
        html.close(name);
    }

    @Override
    public void visit(Inline.Code code) {
        html.open("code").text(code.text()).close("code");
    }

    @Override
    public void visit(Inline.Break lineBreak) {
        html.raw("<br>\n");
    }

    @Override
    public void visit(Inline.Link link) {
        context.target(link).ifPresentOrElse(target -> link(link, target), () -> print(link.children()));
    }

    /** Words without a link, marked if they are what a mention is about. */
    private void highlighted(LinkTarget target, Runnable words) {
        boolean marked = target.kind().equals("mark");
        html.raw(marked ? "<mark>" : "");
        words.run();
        html.raw(marked ? "</mark>" : "");
    }

    private void link(Inline.Link link, LinkTarget target) {
        if (target.href().isEmpty()) {
            highlighted(target, () -> print(link.children()));
            return;
        }
        html.raw("<a href=\"" + url(target.href()) + "\"");
        link.title().ifPresent(title -> html.raw(" title=\"" + Html.escape(title) + "\""));
        html.raw(kind(target)).raw(">");
        print(link.children());
        html.close("a");
    }

    private static String kind(LinkTarget target) {
        return target.kind().isEmpty() ? "" : " class=\"link-" + target.kind() + "\"";
    }

    /** Encodes what an address can't hold. */
    private static String url(String address) {
        return Html.escape(Escaping.percentEncodeUrl(address));
    }

    @Override
    public void visit(Inline.Image image) {
        html.raw("<img src=\"" + url(context.address(image)) + "\" alt=\"" + Html.escape(Inline.plain(image.children()))
                + "\"");
        image.title().ifPresent(title -> html.raw(" title=\"" + Html.escape(title) + "\""));
        html.raw(">");
    }

    @Override
    public void visit(Inline.WikiLink link) {
        context.target(link).ifPresentOrElse(target -> wiki(link, target), () -> html.text(link.plain()));
    }

    private void wiki(Inline.WikiLink link, LinkTarget target) {
        String lang = target.lang()
                .map(language -> " lang=\"" + Html.escape(language) + "\"")
                .orElse("");
        String words = link.label().orElse(target.words());
        if (target.href().isEmpty()) {
            highlighted(target, () -> foreign(words, lang));
            return;
        }
        html.raw("<a href=\"" + url(target.href()) + "\"")
                .raw(kind(target))
                .raw(lang)
                .raw(">")
                .text(words)
                .close("a");
    }

    private void foreign(String words, String lang) {
        html.raw(lang.isEmpty() ? "" : "<span" + lang + ">").text(words).raw(lang.isEmpty() ? "" : "</span>");
    }

    @Override
    public void visit(Inline.CitationGroup citations) {
        if (citations.named()) {
            html.text(context.name(citations));
        }
        context.note(citations).ifPresent(this::mark);
    }

    @Override
    public void visit(Inline.FootnoteMark footnote) {
        context.note(footnote).ifPresent(this::mark);
    }

    private void mark(NoteMark mark) {
        html.open("sup", "class", "note-mark");
        html.open("a", "href", "#" + mark.anchor(), "id", mark.id(), "role", "doc-noteref");
        html.text(Integer.toString(mark.number())).close("a").close("sup");
    }

    @Override
    public void visit(Inline.Contested contested) {
        context.debate(contested)
                .ifPresentOrElse(debate -> contested(contested, debate), () -> print(contested.children()));
    }

    private void contested(Inline.Contested contested, LinkTarget debate) {
        html.open("span", "class", "contested");
        print(contested.children());
        html.close("span").open("sup", "class", "contested-mark");
        html.open("a", "href", debate.href(), "aria-label", debate.words());
        html.text("contested").close("a").close("sup");
    }

    @Override
    public void visit(Inline.DataQuote quote) {
        context.table(quote).ifPresentOrElse(table -> quote(quote, table), () -> print(quote.children()));
    }

    private void quote(Inline.DataQuote quote, LinkTarget table) {
        html.open("a", "class", "link-dataset", "href", table.href(), "title", table.words());
        print(quote.children());
        html.close("a");
    }

    @Override
    public void visit(Inline.DateText date) {
        date.date()
                .htmlDatetime()
                .ifPresentOrElse(
                        value -> html.open("time", "datetime", value)
                                .text(date.text())
                                .close("time"),
                        () -> html.text(date.text()));
    }
}
