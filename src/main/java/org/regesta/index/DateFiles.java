package org.regesta.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes when things happened, in the order of their first days; spans of many years stand in files of their own. */
final class DateFiles {
    private static final int LONG = 3653;

    private final List<String> words = new ArrayList<>(List.of(""));
    private final List<IndexFile> files = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();

    DateFiles(List<Findable> all, IndexSettings settings) {
        List<Dated> dated = IntStream.range(0, all.size())
                .boxed()
                .flatMap(page -> all.get(page).datings().stream().map(dating -> new Dated(page, dating)))
                .sorted(Dated.ORDER)
                .toList();
        cut(dated.stream().filter(item -> !item.isLong()).toList(), settings.datings(), false);
        cut(dated.stream().filter(Dated::isLong).toList(), settings.datings(), true);
    }

    /** The first and last days in a file, and whether its spans are long. */
    record Range(int first, int last, boolean isLong) {}

    private record Dated(int page, Dating dating) {
        static final Comparator<Dated> ORDER = Comparator.comparing(
                        (Dated item) -> item.dating().first())
                .thenComparing(item -> item.dating().last())
                .thenComparing(Dated::page)
                .thenComparing(item -> item.dating().act())
                .thenComparing(item -> item.dating().passage());

        boolean isLong() {
            return dating.last() - dating.first() > LONG;
        }
    }

    List<IndexFile> files() {
        return files;
    }

    /** The words for what happened, as the files number them. */
    List<String> words() {
        return words;
    }

    private void cut(List<Dated> dated, int size, boolean isLong) {
        for (int first = 0; first < dated.size(); first += size) {
            write(dated.subList(first, Math.min(dated.size(), first + size)), isLong);
        }
    }

    private void write(List<Dated> items, boolean isLong) {
        Bytes bytes = new Bytes();
        int before = 0;
        for (Dated item : items) {
            Dating dating = item.dating();
            bytes.number(dating.first() - before).number(dating.last() - dating.first());
            bytes.number(item.page()).number(dating.passage()).number(word(dating.act()));
            before = dating.first();
        }
        int last = items.stream().mapToInt(item -> item.dating().last()).max().orElseThrow();
        ranges.add(new Range(items.get(0).dating().first(), last, isLong));
        files.add(IndexFile.of("e" + files.size(), Script.quoted(bytes.base64())));
    }

    private int word(String what) {
        if (!words.contains(what)) {
            words.add(what);
        }
        return words.indexOf(what);
    }

    /** The first and last days of each file as scripts. */
    List<String> rangeScripts() {
        return ranges.stream()
                .map(range ->
                        "{ first: " + range.first() + ", last: " + range.last() + ", isLong: " + range.isLong() + " }")
                .toList();
    }
}
