package org.regesta.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import org.regesta.citation.CitationSyntax;
import org.regesta.diagnostic.Passage;

/** Reads our own bracket syntax: links in double brackets, citations, marks of footnotes. */
final class BracketReader {
    private final ReadingContext context;

    BracketReader(ReadingContext context) {
        this.context = context;
    }

    Optional<Inline> wiki(BracketNode.Wiki node) {
        Matcher matcher = DialectExtension.WIKI_LINK.matcher(node.getChars().toString());
        if (!matcher.matches()) {
            throw new IllegalStateException("flexmark matched what the pattern does not: " + node.getChars());
        }
        // In a table a bar must be escaped, so authors write [[a\|b]].
        String target = words(matcher.group("target")).replaceFirst("\\\\$", "");
        return Optional.of(new Inline.WikiLink(
                target, group(matcher, "heading"), group(matcher, "label"), context.span(node)));
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return Optional.ofNullable(matcher.group(name)).map(BracketReader::words);
    }

    /** A label may run over the end of a line. */
    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("'", "’");
    }

    Optional<Inline> cited(BracketNode.Cited node) {
        Passage inside = context.passage().part(node.getStartOffset() + 1, node.getEndOffset() - 1);
        Optional<Inline> group = CitationSyntax.parse(inside)
                .map(citations -> new Inline.CitationGroup(citations, context.span(node)));
        if (group.isEmpty()) {
            context.diagnostics().add(MarkdownRules.CITE_SYNTAX.at(
                    context.span(node),
                    "this is not a citation",
                    "write [@key], [@key, p. 5] or [see @key, ch. 3; @other-key]; each part between semicolons names one key"));
        }
        return group;
    }

    Inline noteMark(BracketNode.NoteMark node) {
        Matcher matcher = DialectExtension.NOTE_MARK.matcher(node.getChars().toString());
        if (!matcher.find()) {
            throw new IllegalStateException("flexmark matched what the pattern does not: " + node.getChars());
        }
        return new Inline.FootnoteMark(matcher.group("label"), context.span(node));
    }
}
