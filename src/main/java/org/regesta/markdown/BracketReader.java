package org.regesta.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationSyntax;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.PassageBuilder;

/** Reads our own bracket syntax: links in double brackets, citations, marks of footnotes. */
final class BracketReader {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A label in asterisks or underscores from end to end; a label is no place for any other mark. */
    private static final Pattern STRESSED = Pattern.compile("([*_])([^*_]+)\\1");

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
        Optional<String> label = group(matcher, "label");
        Matcher stress = STRESSED.matcher(label.orElse(""));
        boolean stressed = stress.matches();
        Inline link = new Inline.WikiLink(
                target, group(matcher, "heading"), stressed ? Optional.of(stress.group(2)) : label, context.span(node));
        return Optional.of(stressed ? new Inline.Emphasis(List.of(link), link.span()) : link);
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return Optional.ofNullable(matcher.group(name)).map(BracketReader::words);
    }

    /** A label may run over the end of a line. */
    private static String words(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ").replace("'", "’");
    }

    Optional<Inline> cited(BracketNode.Cited node) {
        Passage inside = context.passage().part(node.getStartOffset() + 1, node.getEndOffset() - 1);
        Optional<Inline> group = CitationSyntax.parse(inside)
                .map(citations -> new Inline.CitationGroup(citations, false, context.span(node)));
        if (group.isEmpty()) {
            context.diagnostics()
                    .add(
                            MarkdownRules.CITE_SYNTAX.at(
                                    context.span(node),
                                    "this is not a citation",
                                    "write [@key], [@key, p. 5] or [see @key, ch. 3; @other-key]; each part between semicolons names one key"));
        }
        return group;
    }

    /** A work named in the sentence; what stands in brackets behind it is its locator. */
    Inline named(BracketNode.Named node) {
        Passage whole = context.passage().part(node.getStartOffset(), node.getEndOffset());
        int bracket = whole.text().indexOf('[');
        PassageBuilder words = new PassageBuilder(whole);
        words.append(
                whole.text().substring(0, bracket < 0 ? whole.text().length() : bracket),
                0,
                bracket < 0 ? whole.text().length() : bracket);
        if (bracket >= 0) {
            words.append(",", bracket, bracket + 1);
            words.append(
                    whole.text().substring(bracket + 1, whole.text().length() - 1),
                    bracket + 1,
                    whole.text().length() - 1);
        }
        List<Citation> citations = CitationSyntax.parse(words.build())
                .orElseThrow(() -> new IllegalStateException("matched what is no citation: " + node.getChars()));
        return new Inline.CitationGroup(citations, true, context.span(node));
    }

    Inline noteMark(BracketNode.NoteMark node) {
        Matcher matcher = DialectExtension.NOTE_MARK.matcher(node.getChars().toString());
        if (!matcher.find()) {
            throw new IllegalStateException("flexmark matched what the pattern does not: " + node.getChars());
        }
        return new Inline.FootnoteMark(matcher.group("label"), context.span(node));
    }
}
