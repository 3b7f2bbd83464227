package org.regesta.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.diagnostic.SourceSpan;

/**
 * A sentence as a reader hears it, which knows where an editor wrote each part of it, what it links to and which dates it
 * gives.
 *
 * @param text its words, with a blank for a line end
 * @param parts the stretches of the words that stand together in the source, in order
 * @param links its links, in order
 * @param dates its dates, in order; those in the words of a link too
 */
record Wording(String text, List<Part> parts, List<Linked> links, List<Dated> dates) {
    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|\"[^\"]*\"");

    Wording {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        dates = List.copyOf(dates);
    }

    /** Where the words between two offsets were written. */
    SourceSpan span(int from, int to) {
        Part first = part(from);
        Part last = part(Math.max(from, to - 1));
        SourceSpan start = first.span(from, Math.min(to, first.end()));
        SourceSpan end = last.span(Math.max(from, last.start()), to);
        return start.file().equals(end.file()) && start.start() <= end.end() ? start.to(end) : start;
    }

    private Part part(int at) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).start() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts.get(low);
    }

    /** Where the whole of it was written. */
    SourceSpan span() {
        return span(0, text.length());
    }

    /** The stretches of the words that stand between quotation marks, these included. */
    List<int[]> quoted() {
        if (text.indexOf('“') < 0 && text.indexOf('"') < 0) {
            return List.of();
        }
        List<int[]> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            quoted.add(new int[] {matcher.start(), matcher.end()});
        }
        return quoted;
    }

    /** The places in quotations, whose words are those of somebody else. */
    BitSet inQuotations() {
        BitSet places = new BitSet(text.length());
        quoted().forEach(quoted -> places.set(quoted[0], quoted[1]));
        return places;
    }

    /** The places in the words of links. */
    BitSet inLinks() {
        BitSet places = new BitSet(text.length());
        links.forEach(link -> places.set(link.start(), link.end()));
        return places;
    }

    /** Whether a place stands between quotation marks. */
    boolean isQuoted(int at) {
        return quoted().stream().anyMatch(quoted -> quoted[0] < at && at < quoted[1]);
    }

    /**
     * Words that stand together in the source.
     *
     * @param start where they begin in the sentence
     * @param end where they end
     * @param span where they were written
     */
    record Part(int start, int end, SourceSpan span) {
        /** A part of them; the whole if marks or escapes stand among them in the source. */
        SourceSpan span(int from, int to) {
            boolean verbatim = span.end() - span.start() == end - start;
            return verbatim ? span.part(from - start, Math.max(from, to) - start) : span;
        }
    }
}
