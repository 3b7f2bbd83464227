package org.regesta.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.Rule;
import org.regesta.edtf.EdtfException;
import org.regesta.edtf.ProseDate;
import org.regesta.edtf.ProseDates;
import org.regesta.edtf.ProseReading;

/** Words without marks: finds the dates in them, and reports what looks like a mark but is none. */
final class Words {
    private static final Pattern STRAY_MARK = Pattern.compile("\\{[.#][^{}\\n]*\\}|\\]\\{[^{}\\n]*\\}");
    private static final Pattern STRAY_LINK = Pattern.compile("\\[\\[|\\]\\]");
    private static final Pattern STRAY_CITATION = Pattern.compile("\\[-?@[^\\s\\]]+(?![^\\]]*\\])");

    private final Passage passage;
    private final ReadingContext context;

    Words(Passage passage, ReadingContext context) {
        this.passage = passage;
        this.context = context;
    }

    List<Inline> inlines() {
        reportMarks();
        return passage.text().chars().anyMatch(Character::isDigit)
                ? withDates()
                : List.of(text(0, passage.text().length()));
    }

    private List<Inline> withDates() {
        String words = passage.text().replace('\n', ' ');
        ProseReading reading = ProseDates.read(words);
        reading.impossible().forEach(this::report);
        List<Inline> inlines = new ArrayList<>();
        int at = 0;
        for (ProseDate match : reading.dates()) {
            addText(inlines, at, match.start());
            String shown = passage.text().substring(match.start(), match.end());
            inlines.add(new Inline.DateText(shown, match.date(), passage.span(match.start(), match.end())));
            at = match.end();
        }
        addText(inlines, at, words.length());
        return inlines;
    }

    private void addText(List<Inline> inlines, int from, int to) {
        if (to > from) {
            inlines.add(text(from, to));
        }
    }

    private Inline text(int from, int to) {
        return new Inline.Text(passage.text().substring(from, to), passage.span(from, to));
    }

    private void report(EdtfException never) {
        context.diagnostics()
                .add(MarkdownRules.DATE_IMPOSSIBLE.at(
                        passage.span(never.offset(), never.offset() + never.length()), never.getMessage()));
    }

    private void reportMarks() {
        if (passage.text().indexOf('{') >= 0) {
            report(
                    STRAY_MARK,
                    MarkdownRules.MARK_UNKNOWN,
                    "this is not a mark, or does not stand where it works",
                    "marks are {#id} at the end of a heading, {.synthesis} at the end of a paragraph, [words]{contested=debate-id} and [words]{data=table/row/column}");
        }
        if (passage.text().indexOf('[') >= 0 || passage.text().indexOf(']') >= 0) {
            report(
                    STRAY_LINK,
                    MarkdownRules.LINK_SYNTAX,
                    "these brackets open or close no link",
                    "write [[target]], [[target|words to show]] or [[target#heading]]; a backslash before a bracket shows it as it is");
            report(
                    STRAY_CITATION,
                    MarkdownRules.CITE_SYNTAX,
                    "this citation has no closing bracket",
                    "write [@key] or [@key, p. 5]");
        }
    }

    private void report(Pattern stray, Rule rule, String message, String help) {
        Matcher matcher = stray.matcher(passage.text());
        while (matcher.find()) {
            context.diagnostics().add(rule.at(passage.span(matcher.start(), matcher.end()), message, help));
        }
    }
}
