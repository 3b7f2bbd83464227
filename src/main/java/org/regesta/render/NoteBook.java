package org.regesta.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationKey;
import org.regesta.markdown.Inline;
import org.regesta.markdown.NoteMark;

/** Numbers the notes of one page in the order of their marks: works cited and the author's footnotes in one row. */
final class NoteBook {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> footnotes = new LinkedHashMap<>();
    private final Set<CitationKey> cited = new HashSet<>();

    /** The mark for some works cited: a new note each time. */
    NoteMark cite(List<Citation> citations) {
        Entry entry = new Entry(entries.size() + 1, noted(citations), "");
        entries.add(entry);
        return entry.mark();
    }

    /** Citations that are printed elsewhere than in a note, and count as the page's first of their works if they are. */
    List<NotedCitation> noted(List<Citation> citations) {
        return citations.stream().map(this::noted).toList();
    }

    private NotedCitation noted(Citation citation) {
        return new NotedCitation(citation, cited.add(citation.key().value()));
    }

    /** The mark for a footnote: a new note the first time. */
    NoteMark footnote(Inline.FootnoteMark mark) {
        Entry entry = footnotes.computeIfAbsent(mark.label(), label -> {
            Entry first = new Entry(entries.size() + 1, List.of(), label);
            entries.add(first);
            return first;
        });
        return entry.mark();
    }

    /** All notes; printing a footnote may add further ones, which come behind. */
    List<NoteView> notes(Function<List<NotedCitation>, String> print, Function<String, String> footnote) {
        List<NoteView> views = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String html = entry.label.isEmpty() ? print.apply(entry.citations) : footnote.apply(entry.label);
            views.add(new NoteView(entry.number, entry.anchor(), html, List.copyOf(entry.marks)));
        }
        return views;
    }

    /** One note and the marks that call it. */
    private static final class Entry {
        private final int number;
        private final List<NotedCitation> citations;
        private final String label;
        private final List<String> marks = new ArrayList<>();

        Entry(int number, List<NotedCitation> citations, String label) {
            this.number = number;
            this.citations = citations;
            this.label = label;
        }

        String anchor() {
            return "note-" + number;
        }

        NoteMark mark() {
            String id = "note-mark-" + number + (marks.isEmpty() ? "" : "-" + (marks.size() + 1));
            marks.add(id);
            return new NoteMark(number, anchor(), id);
        }
    }
}
