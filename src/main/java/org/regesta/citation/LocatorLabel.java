package org.regesta.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a locator counts: pages, chapters, documents and so on, with the short forms that editors write. */
public enum LocatorLabel {
    PAGE("p.", "pp.", "page", "pages"),
    CHAPTER("ch.", "chs.", "chap.", "chaps.", "chapter", "chapters"),
    DOCUMENT("doc.", "docs.", "document", "documents"),
    VOLUME("vol.", "vols.", "volume", "volumes"),
    NOTE("n.", "nn.", "note", "notes"),
    SECTION("sec.", "secs.", "section", "sections", "§", "§§"),
    FOLIO("fol.", "fols.", "folio", "folios"),
    PART("pt.", "pts.", "part", "parts"),
    COLUMN("col.", "cols.", "column", "columns"),
    NUMBER("no.", "nos.", "number", "numbers"),
    LINE("l.", "ll.", "line", "lines");

    private final List<String> forms;

    LocatorLabel(String... forms) {
        this.forms = List.of(forms);
    }

    /** The label that a word stands for, whatever its case. */
    public static Optional<LocatorLabel> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(l -> l.forms.contains(lower)).findFirst();
    }

    /** The short form printed before one. */
    public String singular() {
        return forms.get(0);
    }

    /** The short form printed before several. */
    public String plural() {
        return forms.get(1);
    }

    /** All forms in which editors may write it. */
    public List<String> forms() {
        return forms;
    }
}
