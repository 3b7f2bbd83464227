package org.regesta.index;

import java.util.ArrayList;
import java.util.List;

/** Writes what results show of pages, so many in a file. */
final class RecordFiles {
    private final List<Findable> all;
    private final int size;

    RecordFiles(List<Findable> all, IndexSettings settings) {
        this.all = all;
        this.size = settings.records();
    }

    List<IndexFile> files() {
        List<IndexFile> files = new ArrayList<>();
        for (int first = 0; first < all.size(); first += size) {
            List<String> records = all.subList(first, Math.min(all.size(), first + size)).stream()
                    .map(RecordFiles::record)
                    .toList();
            files.add(IndexFile.of("p" + first / size, String.join(",\n", records)));
        }
        return files;
    }

    /** Address, kind, title, date, summary, other names, and the anchor and heading of each passage. */
    private static String record(Findable findable) {
        Card card = findable.card();
        List<String> headings = findable.passages().stream()
                .skip(1)
                .map(passage -> Script.strings(List.of(passage.anchor(), passage.heading())))
                .toList();
        return Script.array(List.of(
                Script.quoted(card.address()),
                Script.quoted(card.kind()),
                Script.quoted(card.title()),
                Script.quoted(card.date()),
                Script.quoted(card.summary()),
                Script.strings(findable.names()),
                Script.array(headings)));
    }
}
