package org.regesta.markdown;

import java.util.List;
import java.util.Locale;

/** Prints blocks as HTML. */
final class BlockHtml implements BlockVisitor {
    private final HtmlContext context;
    private final Html html;
    private final InlineHtml inlines;
    private boolean tight;

    BlockHtml(HtmlContext context, Html html) {
        this.context = context;
        this.html = html;
        this.inlines = new InlineHtml(context, html);
    }

    void print(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public void visit(Block.Paragraph paragraph) {
        if (tight) {
            inlines.print(paragraph.content());
            return;
        }
        String anchor = context.anchor(paragraph).orElse("");
        html.line().open("p", "id", anchor);
        context.number(paragraph).ifPresent(number -> number(number, anchor));
        inlines.print(paragraph.content());
        html.close("p").line();
    }

    /** The number of a paragraph, a link to it: readers cite by it. */
    private void number(int number, String anchor) {
        html.open("a", "class", "paragraph-number", "href", "#" + anchor, "aria-label", "Paragraph " + number);
        html.text(Integer.toString(number)).close("a");
    }

    @Override
    public void visit(Block.Heading heading) {
        String name = "h" + heading.level();
        html.line().open(name, "id", heading.id());
        inlines.print(heading.content());
        html.close(name).line();
    }

    @Override
    public void visit(Block.Quote quote) {
        wrap("blockquote", quote.children());
    }

    private void wrap(String name, List<Block> blocks) {
        html.line().open(name).line();
        loosely(blocks);
        html.line().close(name).line();
    }

    /** Prints blocks as blocks, even inside a tight list. */
    private void loosely(List<Block> blocks) {
        boolean before = tight;
        tight = false;
        print(blocks);
        tight = before;
    }

    @Override
    public void visit(Block.ItemList list) {
        String name = list.start().isPresent() ? "ol" : "ul";
        int start = list.start().orElse(1);
        html.line()
                .open(name, "start", start == 1 ? "" : Integer.toString(start))
                .line();
        boolean before = tight;
        tight = list.tight();
        print(list.items());
        tight = before;
        html.line().close(name).line();
    }

    @Override
    public void visit(Block.Item item) {
        html.line().open("li");
        print(item.children());
        html.close("li").line();
    }

    @Override
    public void visit(Block.CodeBlock code) {
        html.line().open("pre");
        html.open(
                "code",
                "class",
                code.language().map(language -> "language-" + language).orElse(""));
        html.text(code.text()).close("code").close("pre").line();
    }

    @Override
    public void visit(Block.ThematicBreak thematicBreak) {
        html.line().open("hr").line();
    }

    @Override
    public void visit(Block.Table table) {
        html.line().open("table").line().open("thead").line();
        table.head().forEach(row -> row(row, "th"));
        html.close("thead").line();
        if (!table.body().isEmpty()) {
            html.open("tbody").line();
            table.body().forEach(row -> row(row, "td"));
            html.close("tbody").line();
        }
        html.close("table").line();
    }

    private void row(Block.Row row, String name) {
        html.open("tr").line();
        for (Block.Cell cell : row.cells()) {
            String side = cell.alignment()
                    .map(a -> "align-" + a.name().toLowerCase(Locale.ROOT))
                    .orElse("");
            html.open(name, "scope", name.equals("th") ? "col" : "", "class", side);
            inlines.print(cell.content());
            html.close(name).line();
        }
        html.close("tr").line();
    }

    @Override
    public void visit(Block.Definitions definitions) {
        html.line().open("dl").line();
        definitions.entries().forEach(this::definition);
        html.close("dl").line();
    }

    private void definition(Block.Definition definition) {
        String name = definition.term().isEmpty() ? "dd" : "dt";
        boolean before = tight;
        tight = definition.tight();
        html.open(name);
        inlines.print(definition.term());
        print(definition.blocks());
        html.close(name).line();
        tight = before;
    }

    @Override
    public void visit(Block.Fence fence) {
        BlockHtml inside = new BlockHtml(context, new Html());
        inside.print(fence.children());
        html.line().raw(context.fence(fence, inside.html.toString())).line();
    }
}
