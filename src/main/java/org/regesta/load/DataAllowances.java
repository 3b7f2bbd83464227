package org.regesta.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Allowance;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.markdown.MarkdownRules;

/**
 * Finds the exceptions from rules that data ask for.
 *
 * <p>In YAML they are comments, {@code # allow rule-id: reason}, for their own line and the next. JSON has no comments: there
 * they are the strings of a key {@code allow}, for the object that has it.
 */
final class DataAllowances {
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|(?<=\\s))#[ \\t]*allow\\b(?<words>.*)$");
    private static final String KEY = "/allow/";

    private final SourceFile file;
    private final PositionIndex positions;

    DataAllowances(SourceFile file, PositionIndex positions) {
        this.file = file;
        this.positions = positions;
    }

    /** The exceptions in a text of a format, which is the beginning of the file. */
    List<Allowance> in(String text, DataFormat format, Diagnostics diagnostics) {
        return format == DataFormat.YAML ? comments(text, diagnostics) : keys();
    }

    private List<Allowance> comments(String text, Diagnostics diagnostics) {
        List<Allowance> found = new ArrayList<>();
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            SourceSpan span = file.span(
                    comment.start(),
                    comment.start() + comment.group().stripTrailing().length());
            if (!positions.isInText(span.start())) {
                int line = span.line();
                add(comment.group("words"), line, next(line), span, diagnostics, found);
            }
        }
        return found;
    }

    /** The next line that is not a comment. */
    private int next(int line) {
        int next = line + 1;
        while (next < file.lineCount() && file.line(next).strip().startsWith("#")) {
            next++;
        }
        return next;
    }

    /** A string of another form breaks the schema, and is reported there. */
    private List<Allowance> keys() {
        List<Allowance> found = new ArrayList<>();
        for (Map.Entry<String, SourceSpan> value : positions.texts().entrySet()) {
            int key = value.getKey().lastIndexOf(KEY);
            if (key >= 0 && value.getKey().indexOf('/', key + KEY.length()) < 0) {
                SourceSpan span = value.getValue();
                SourceSpan object = positions.value(value.getKey().substring(0, key));
                String words = span.text().substring(1, Math.max(1, span.text().length() - 1));
                Allowance.of(words, object.line(), object.endLine(), span).ifPresent(found::add);
            }
        }
        return found;
    }

    private static void add(
            String words, int first, int last, SourceSpan span, Diagnostics diagnostics, List<Allowance> found) {
        Optional<Allowance> allowance = Allowance.of(words, first, last, span);
        allowance.ifPresentOrElse(
                found::add,
                () -> diagnostics.add(MarkdownRules.ALLOW_SYNTAX.at(
                        span, "this exception has no rule or no reason", "write # allow rule-id: reason")));
    }
}
