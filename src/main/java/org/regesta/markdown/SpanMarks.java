package org.regesta.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceSpan;

/**
 * Finds {@code [words]{contested=debate}} and {@code [words]{data=table/row/column}} in running text; the words may hold
 * links, citations and emphasis.
 */
final class SpanMarks {
    private static final Pattern END = Pattern.compile("\\]\\{(?<kind>contested|data)=(?<value>[^{}\\s]*)\\}");

    private final ReadingContext context;

    SpanMarks(ReadingContext context) {
        this.context = context;
    }

    List<Piece> apply(List<Piece> pieces) {
        List<Piece> done = new ArrayList<>();
        for (Piece piece : pieces) {
            done.add(piece);
            while (close(done)) {
                // Each turn replaces one mark; the rest of the words is looked at in the next one.
            }
        }
        return done;
    }

    /** Looks for the end of a statement in the last piece, and wraps what stands before it. */
    private boolean close(List<Piece> done) {
        return done.get(done.size() - 1)
                .words()
                .filter(last -> close(done, last))
                .isPresent();
    }

    private boolean close(List<Piece> done, Passage last) {
        Matcher end = END.matcher(last.text());
        if (!end.find()) {
            return false;
        }
        Optional<Opening> opening = opening(done, end.start());
        opening.ifPresent(start -> wrap(done, start, last, end));
        return opening.isPresent();
    }

    /** The bracket that the end belongs to: brackets in between must be balanced. */
    private Optional<Opening> opening(List<Piece> done, int endInLast) {
        int depth = 0;
        for (int i = done.size() - 1; i >= 0; i--) {
            String text = done.get(i).words().map(Passage::text).orElse("");
            int from = i == done.size() - 1 ? endInLast : text.length();
            for (int at = from - 1; at >= 0; at--) {
                depth += text.charAt(at) == ']' ? 1 : 0;
                if (text.charAt(at) == '[' && depth-- == 0) {
                    return Optional.of(new Opening(i, at));
                }
            }
        }
        return Optional.empty();
    }

    private void wrap(List<Piece> done, Opening opening, Passage last, Matcher end) {
        Passage first = done.get(opening.piece()).words().orElseThrow();
        List<Piece> inside = new ArrayList<>();
        boolean same = opening.piece() == done.size() - 1;
        addWords(
                inside,
                first,
                opening.at() + 1,
                same ? end.start() : first.text().length());
        if (!same) {
            inside.addAll(done.subList(opening.piece() + 1, done.size() - 1));
            addWords(inside, last, 0, end.start());
        }
        done.subList(opening.piece(), done.size()).clear();
        addWords(done, first, 0, opening.at());
        SourceSpan span = first.span(opening.at(), opening.at() + 1).to(last.span(end.start(), end.end()));
        Located<String> value = new Located<>(end.group("value"), last.span(end.start("value"), end.end("value")));
        List<Inline> words = Piece.inlines(inside, context);
        done.add(Piece.finished(
                end.group("kind").equals("data")
                        ? new Inline.DataQuote(value, words, span)
                        : new Inline.Contested(value, words, span)));
        addWords(done, last, end.end(), last.text().length());
    }

    private static void addWords(List<Piece> pieces, Passage passage, int from, int to) {
        if (to > from) {
            pieces.add(Piece.words(passage.part(from, to)));
        }
    }

    private record Opening(int piece, int at) {}
}
