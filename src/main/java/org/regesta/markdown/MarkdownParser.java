package org.regesta.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Passage;

/**
 * Reads the Markdown dialect: CommonMark with tables, footnotes, definition lists, smart punctuation, and our own links,
 * citations, contested statements and fenced blocks.
 *
 * <p>Immutable, open to several threads. A text that flexmark can't bear (it overflows the stack on deep nesting) must be
 * read on a thread of {@link DocumentThreads}.
 */
public final class MarkdownParser {
    private final Parser parser;

    /** A parser for the whole dialect. */
    public MarkdownParser() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        FootnoteExtension.create(),
                        DefinitionExtension.create(),
                        TypographicExtension.create(),
                        new DialectExtension()));
        // GFM: a table has a delimiter row as wide as its head; anything else stays a paragraph.
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        // House style writes ranges with an en dash itself, so two hyphens are an en dash and three an em dash.
        options.set(TypographicExtension.ENABLE_SMARTS, true);
        this.parser = Parser.builder(options).build();
    }

    /** Reads a text of blocks and reports what is wrong with it. */
    public Document parse(Passage passage, Diagnostics diagnostics) {
        return new DocumentReader(passage, diagnostics).read(parser.parse(passage.text()));
    }

    /** Reads a text that must be a single paragraph, such as the summary of an event. */
    public List<Inline> parseInline(Passage passage, Diagnostics diagnostics) {
        Document document = parse(passage, diagnostics);
        boolean single = document.blocks().size() <= 1
                && document.footnotes().isEmpty()
                && document.blocks().stream().allMatch(Block.Paragraph.class::isInstance);
        if (!single) {
            diagnostics.add(MarkdownRules.TEXT_NOT_INLINE.at(
                    passage.span(),
                    "this text has blocks in it",
                    "write one paragraph, without lists, headings or blank lines"));
        }
        document.allowances()
                .forEach(allowance -> diagnostics.add(MarkdownRules.ALLOW_SYNTAX.at(
                        allowance.span(),
                        "an exception has no effect inside a value",
                        "write the key \"allow\" in JSON, # allow rule-id: reason in front matter")));
        return document.blocks().stream()
                .flatMap(block -> block.texts().stream())
                .flatMap(List::stream)
                .toList();
    }
}
