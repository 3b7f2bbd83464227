package org.regesta.markdown;

import java.util.List;

/** Prints documents and parts of them as HTML, on the page that the context stands for. */
public final class HtmlPrinter {
    private final HtmlContext context;

    /** A printer for one page. */
    public HtmlPrinter(HtmlContext context) {
        this.context = context;
    }

    /** The HTML of some blocks. */
    public String blocks(List<? extends Block> blocks) {
        Html html = new Html();
        new BlockHtml(context, html).print(blocks);
        return html.toString();
    }

    /** The HTML of some running text. */
    public String inlines(List<Inline> inlines) {
        Html html = new Html();
        new InlineHtml(context, html).print(inlines);
        return html.toString();
    }
}
