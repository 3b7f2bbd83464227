package org.regesta.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.diagnostic.SourceSpan;

/** Cuts running text into sentences; marks inside a sentence are kept whole, and notes stay with the sentence they end. */
public final class Sentences {
    // The look ahead comes first, or every letter would be looked back from.
    /** A point, not behind an initial or a common short form, with what may close it, before a blank and a new start. */
    private static final Pattern END = Pattern.compile(
            "(?=[.!?])(?<!\\b\\p{Lu})(?<!\\b(?:c|no|nos|vol|pp|p|Dr|Mr|Mrs|St|cf|vs|etc|ca|ch|doc))[.!?]+[”’\")\\]]*(?=\\s)");

    private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?]+[”’\")\\]]*$");

    private final List<List<Inline>> sentences = new ArrayList<>();
    private List<Inline> current = new ArrayList<>();

    private Sentences() {}

    /** The sentences of some running text, in order. */
    public static List<List<Inline>> of(List<Inline> content) {
        Sentences cutter = new Sentences();
        content.forEach(cutter::take);
        cutter.finish();
        return List.copyOf(cutter.sentences);
    }

    private void take(Inline inline) {
        if (inline instanceof Inline.Text text) {
            cut(text);
        } else {
            current.add(inline);
        }
    }

    private void cut(Inline.Text text) {
        if (!current.isEmpty()
                && closedBefore()
                && Character.isWhitespace(text.text().charAt(0))) {
            finish();
        }
        Matcher matcher = END.matcher(text.text());
        int from = 0;
        while (matcher.find()) {
            add(text, from, matcher.end());
            finish();
            from = matcher.end();
        }
        add(text, from, text.text().length());
    }

    /** Whether the words before the notes at hand end a sentence: {@code … to an end.[@carr1951] Then …}. */
    private boolean closedBefore() {
        int last = current.size() - 1;
        boolean noted = false;
        while (last >= 0 && isNote(current.get(last))) {
            noted = true;
            last--;
        }
        return noted && last >= 0 && CLOSED.matcher(current.get(last).plain()).matches();
    }

    private static boolean isNote(Inline inline) {
        return inline instanceof Inline.CitationGroup || inline instanceof Inline.FootnoteMark;
    }

    private void add(Inline.Text text, int from, int to) {
        String words = text.text().substring(from, to);
        String shown = current.isEmpty() ? words.stripLeading() : words;
        if (!shown.isEmpty()) {
            SourceSpan span =
                    text.span().end() - text.span().start() == text.text().length()
                            ? text.span().part(to - shown.length(), to)
                            : text.span();
            current.add(new Inline.Text(shown, span));
        }
    }

    private void finish() {
        if (!current.isEmpty()) {
            sentences.add(List.copyOf(current));
            current = new ArrayList<>();
        }
    }
}
