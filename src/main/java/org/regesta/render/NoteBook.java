package org.regesta.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationKey;
import org.regesta.markdown.Inline;
import org.regesta.markdown.NoteMark;

/** Numbers the notes of one page in the order of their marks: works cited and the author's footnotes in one row. */
final class NoteBook {
    private final List<Entry> entries;
    private final Set<CitationKey> cited;
    private final Map<String, Entry> footnotes = new HashMap<>();
    private final Function<List<NotedCitation>, String> works;
    private final Function<String, String> texts;

    /** An empty row, with what prints some works cited. */
    NoteBook(Function<List<NotedCitation>, String> works) {
        this(new ArrayList<>(), new HashSet<>(), works, label -> "");
    }

    private NoteBook(
            List<Entry> entries,
            Set<CitationKey> cited,
            Function<List<NotedCitation>, String> works,
            Function<String, String> texts) {
        this.entries = entries;
        this.cited = cited;
        this.works = works;
        this.texts = texts;
    }

    /** The same row for the marks of one document, with what prints its footnote of a label. */
    NoteBook of(Function<String, String> footnotes) {
        return new NoteBook(entries, cited, works, footnotes);
    }

    /** The mark for some works cited: a new note each time. */
    NoteMark cite(List<Citation> citations) {
        List<NotedCitation> noted = noted(citations);
        Entry entry = new Entry(entries.size() + 1, () -> works.apply(noted));
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
            Entry first = new Entry(entries.size() + 1, () -> texts.apply(label));
            entries.add(first);
            return first;
        });
        return entry.mark();
    }

    /** All notes; printing a footnote may add further ones, which come behind. */
    List<NoteView> notes() {
        List<NoteView> views = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            views.add(new NoteView(entry.number, entry.anchor(), entry.text.get(), List.copyOf(entry.marks)));
        }
        return views;
    }

    /** One note and the marks that call it. */
    private static final class Entry {
        private final int number;
        private final Supplier<String> text;
        private final List<String> marks = new ArrayList<>();

        Entry(int number, Supplier<String> text) {
            this.number = number;
            this.text = text;
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
