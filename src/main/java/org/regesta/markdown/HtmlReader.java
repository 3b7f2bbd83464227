package org.regesta.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Allowance;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;

/** Meets raw HTML: an exception in a comment is noted, everything else is refused with the Markdown for it. */
final class HtmlReader {
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)");
    private static final Pattern ALLOW = Pattern.compile("<!--\\s*allow\\s(?<words>.*?)-->\\s*", Pattern.DOTALL);
    private static final String LINE_BREAK = "end the line with a backslash";
    private static final Map<String, String> MARKDOWN = Map.ofEntries(
            Map.entry("b", "write **strong words**"),
            Map.entry("strong", "write **strong words**"),
            Map.entry("i", "write *stressed words*"),
            Map.entry("em", "write *stressed words*"),
            Map.entry("br", LINE_BREAK),
            Map.entry("a", "write [words](address) or [[target]]"),
            Map.entry("img", "write ![what it shows](file)"),
            Map.entry("sup", "write [^label] for a footnote"),
            Map.entry("ref", "write [@key, p. 5] for a source"),
            Map.entry("blockquote", "start each line with >"),
            Map.entry("ul", "start each item with -"),
            Map.entry("ol", "start each item with 1."),
            Map.entry("li", "start each item with -"),
            Map.entry("p", "leave a blank line between paragraphs"),
            Map.entry("hr", "write --- on a line of its own"),
            Map.entry("code", "write `characters`"),
            Map.entry("pre", "indent the lines by four blanks"),
            Map.entry("table", "write a table with | between the cells"),
            Map.entry("div", "write a block between ::: note and :::"),
            Map.entry("aside", "write a block between ::: note and :::"),
            Map.entry("h1", "the title is the key \"title\" of the front matter"),
            Map.entry("h2", "write ## before the heading"),
            Map.entry("h3", "write ### before the heading"),
            Map.entry("time", "write the date as 16 April 1922"));

    private final ReadingContext context;

    HtmlReader(ReadingContext context) {
        this.context = context;
    }

    void read(Node node) {
        String html = node.getChars().toString();
        SourceSpan span = context.span(node.getChars().trimEnd());
        if (html.stripLeading().startsWith("<!--")) {
            comment(html.strip(), span);
        } else {
            refuse(html, span);
        }
    }

    private void comment(String html, SourceSpan span) {
        Matcher matcher = ALLOW.matcher(html);
        Optional<Allowance> allowance = matcher.matches()
                ? Allowance.of(matcher.group("words"), span.line(), lastLine(span), span)
                : Optional.empty();
        allowance.ifPresentOrElse(
                context.allowances()::add,
                () -> context.diagnostics()
                        .add(
                                MarkdownRules.ALLOW_SYNTAX.at(
                                        span,
                                        "a comment is only for an exception from a rule",
                                        "write <!-- allow rule-id: reason -->, or a comment in the front matter, # like this")));
    }

    /** The last line of the block in which the comment stands, or of the next block if it stands alone. */
    private int lastLine(SourceSpan span) {
        SourceFile file = span.file();
        int line = span.endLine();
        boolean alone = file.line(span.line()).strip().startsWith("<!--")
                && file.line(line).strip().endsWith("-->");
        while (alone && line < file.lineCount() && file.line(line + 1).isBlank()) {
            line++;
        }
        while (line < file.lineCount() && !file.line(line + 1).isBlank()) {
            line++;
        }
        return line;
    }

    private void refuse(String html, SourceSpan span) {
        Matcher tag = TAG.matcher(html);
        String name = tag.find() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
        String found = name.isEmpty() ? "this HTML" : "the HTML element <" + name + ">";
        context.diagnostics()
                .add(MarkdownRules.HTML_RAW.at(
                        span,
                        found + " is not allowed in content",
                        MARKDOWN.getOrDefault(name, "write it in Markdown, or leave it out")));
    }
}
