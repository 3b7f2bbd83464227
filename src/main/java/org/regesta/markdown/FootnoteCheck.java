package org.regesta.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Nearest;

/**
 * Holds footnotes and their marks against one another.
 *
 * <p>flexmark loses text here without a word: an undefined mark is printed as it stands, an unused footnote is left out, and
 * of two with one label only the first is kept.
 */
final class FootnoteCheck {
    private final Document document;
    private final Diagnostics diagnostics;

    FootnoteCheck(Document document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    void run() {
        duplicates();
        List<Inline.FootnoteMark> marks =
                document.all(Inline.FootnoteMark.class).toList();
        marks.forEach(this::defined);
        Set<String> used = marks.stream().map(Inline.FootnoteMark::label).collect(Collectors.toSet());
        document.footnotes().stream()
                .filter(note -> !used.contains(note.label()))
                .forEach(note -> diagnostics.add(MarkdownRules.FOOTNOTE_UNUSED.at(
                        note.span(),
                        "no mark calls the footnote \"" + note.label() + "\", so nobody would see it",
                        "put [^" + note.label() + "] where it belongs, or delete it")));
    }

    private void duplicates() {
        Map<String, Footnote> first = new HashMap<>();
        for (Footnote note : document.footnotes()) {
            Footnote earlier = first.putIfAbsent(note.label(), note);
            if (earlier != null) {
                diagnostics.add(MarkdownRules.FOOTNOTE_DUPLICATE
                        .at(
                                note.span(),
                                "a second footnote is called \"" + note.label() + "\"",
                                "give one of them another label")
                        .related(earlier.span(), "the first stands here"));
            }
        }
    }

    private void defined(Inline.FootnoteMark mark) {
        if (document.footnote(mark.label()).isEmpty()) {
            List<String> labels =
                    document.footnotes().stream().map(Footnote::label).toList();
            String help = Nearest.to(mark.label(), labels).stream()
                    .findFirst()
                    .map(near -> "did you mean [^" + near + "]?")
                    .orElse("write the footnote on lines of its own: [^" + mark.label() + "]: …");
            diagnostics.add(MarkdownRules.FOOTNOTE_UNDEFINED.at(
                    mark.span(), "there is no footnote called \"" + mark.label() + "\"", help));
        }
    }
}
