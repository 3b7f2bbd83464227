package org.regesta.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The postings of a word on very many pages, cut in two: the best ones in full, the others without details. */
final class BestPostings {
    /** The others keep only in which quarter of the scale their impact lies. */
    private static final int COARSE = 16;

    private final Bytes pages = new Bytes();
    private final Bytes impacts = new Bytes();
    private final Bytes details = new Bytes();
    private final Bytes others = new Bytes();
    private int lastBest = -1;
    private int lastOther = -1;

    BestPostings(Postings postings, int limit) {
        boolean[] best = best(postings, limit);
        Bytes.Reader pageReader = postings.pages().reader();
        Bytes.Reader impactReader = postings.impacts().reader();
        Bytes.Reader detailReader = postings.details().reader();
        int page = -1;
        for (boolean isBest : best) {
            page += pageReader.number() + 1;
            int impact = impactReader.next();
            if (isBest) {
                best(page, impact);
                copyDetails(detailReader, impact, details);
            } else {
                other(page, impact);
                copyDetails(detailReader, impact, new Bytes());
            }
        }
    }

    /** For each posting in turn whether it is among the best: named ones, then those of most impact. */
    private static boolean[] best(Postings postings, int limit) {
        int[] impacts = new int[postings.count()];
        Bytes.Reader reader = postings.impacts().reader();
        Arrays.setAll(impacts, i -> reader.next());
        boolean[] best = new boolean[impacts.length];
        IntStream.range(0, impacts.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -(impacts[i] + (impacts[i] & 1) * 256)))
                .limit(limit)
                .forEach(i -> best[i] = true);
        return best;
    }

    private void best(int page, int impact) {
        pages.number(page - lastBest - 1);
        impacts.add(impact);
        lastBest = page;
    }

    private void other(int page, int impact) {
        int coarse = (impact >> 1) / COARSE;
        others.number(((page - lastOther - 1) << 2) | coarse);
        lastOther = page;
    }

    private static void copyDetails(Bytes.Reader from, int impact, Bytes to) {
        if ((impact & 1) == 1) {
            from.copyList(to);
        }
        from.copyList(to);
    }

    Bytes pages() {
        return pages;
    }

    Bytes impacts() {
        return impacts;
    }

    Bytes details() {
        return details;
    }

    /** The other pages, each with its coarse impact. */
    Bytes others() {
        return others;
    }
}
