package org.regesta.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Passage;
import org.regesta.edtf.EdtfException;
import org.regesta.edtf.ProseDate;
import org.regesta.edtf.ProseDates;

/** Words without marks: finds the dates in them, and reports what looks like a mark but is none. */
final class Words {
    private static final Pattern STRAY_MARK = Pattern.compile("\\{[.#][^{}\\n]*\\}|\\]\\{[^{}\\n]*\\}");
    private static final Pattern STRAY_LINK = Pattern.compile("\\[\\[|\\]\\]");
    private static final Pattern STRAY_CITATION = Pattern.compile("\\[@[^\\s\\]]*");

    private final Passage passage;
    private final ReadingContext context;

    Words(Passage passage, ReadingContext context) {
        this.passage = passage;
        this.context = context;
    }

    List<Inline> inlines() {
        report();
        List<Inline> inlines = new ArrayList<>();
        int at = 0;
        for (ProseDate match : ProseDates.find(passage.text().replace('\n', ' '))) {
            addText(inlines, at, match.start());
            String words = passage.text().substring(match.start(), match.end());
            inlines.add(new Inline.DateText(words, match.date(), passage.span(match.start(), match.end())));
            at = match.end();
        }
        addText(inlines, at, passage.text().length());
        return inlines;
    }

    private void addText(List<Inline> inlines, int from, int to) {
        if (to > from) {
            inlines.add(new Inline.Text(passage.text().substring(from, to), passage.span(from, to)));
        }
    }

    private void report() {
        Matcher mark = STRAY_MARK.matcher(passage.text());
        while (mark.find()) {
            context.diagnostics().add(MarkdownRules.MARK_UNKNOWN.at(
                    passage.span(mark.start(), mark.end()),
                    "\"" + mark.group() + "\" is not a mark, or does not stand where it works",
                    "marks are {#id} at the end of a heading, {.synthesis} at the end of a paragraph and [words]{contested=debate-id}"));
        }
        Matcher link = STRAY_LINK.matcher(passage.text());
        if (link.find()) {
            context.diagnostics().add(MarkdownRules.LINK_SYNTAX.at(
                    passage.span(link.start(), link.end()),
                    "these brackets open or close no link",
                    "write [[target]], [[target|words to show]] or [[target#heading]]; a backslash before a bracket shows it as it is"));
        }
        for (EdtfException never : ProseDates.impossible(passage.text().replace('\n', ' '))) {
            context.diagnostics().add(MarkdownRules.DATE_IMPOSSIBLE.at(
                    passage.span(never.offset(), never.offset() + never.length()), never.getMessage()));
        }
        Matcher citation = STRAY_CITATION.matcher(passage.text());
        if (citation.find()) {
            context.diagnostics().add(MarkdownRules.CITE_SYNTAX.at(
                    passage.span(citation.start(), citation.end()),
                    "this citation has no closing bracket",
                    "write [@key] or [@key, p. 5]"));
        }
    }
}
