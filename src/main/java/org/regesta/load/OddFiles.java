package org.regesta.load;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Nearest;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.MarkdownRules;
import org.regesta.model.BrokenFile;
import org.regesta.model.PageKind;

/** Meets files that no reader reads: reports them, so that nothing an editor wrote is left out without a word. */
final class OddFiles {
    private static final List<String> KEPT_ASIDE = List.of("schemas/");

    private final Diagnostics diagnostics;

    OddFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A file that is not text, or whose text can't be read; the latter was reported. */
    Consumer<SiteDraft> unreadable(ContentFile file) {
        if (!file.isText()) {
            diagnostics.add(LoadRules.FILE_MISPLACED.at(
                    file.named("content").whole(),
                    "nothing is made of this file",
                    "pictures belong in images/; everything else is text"));
        }
        return draft -> draft.add(new BrokenFile(List.of(file.stem())));
    }

    /** A file in a place where none is looked for, unless it is one that editors' tools read. */
    Consumer<SiteDraft> misplaced(ContentFile file, SourceFile source) {
        if (KEPT_ASIDE.stream().anyMatch(file.path()::startsWith)) {
            return draft -> {};
        }
        diagnostics.add(LoadRules.FILE_MISPLACED.at(source.whole(), "nothing is made of this file", help(file)));
        return draft -> draft.add(new BrokenFile(List.of(file.stem())));
    }

    /** A file whose text was too deep or too slow for the parser. */
    Consumer<SiteDraft> tooDeep(ContentFile file, SourceFile source) {
        diagnostics.add(MarkdownRules.NESTING_TOO_DEEP.at(
                source.whole(),
                "this text is nested too deeply, or takes too long to read",
                "look for hundreds of brackets, backslashes or list marks in a row"));
        return draft -> draft.add(new BrokenFile(List.of(file.stem())));
    }

    private static String help(ContentFile file) {
        List<String> folders = Stream.concat(
                        Stream.of(PageKind.values()).map(PageKind::folder), Stream.of("timeline", "data", "schemas"))
                .toList();
        if (folders.contains(file.folder())) {
            return "name it with lower-case ASCII words joined by hyphens, and .md (or .json in timeline/)";
        }
        return Nearest.to(file.folder(), folders).stream()
                .findFirst()
                .map(folder -> "did you mean the folder " + folder + "/?")
                .orElse("the folders are " + String.join(", ", folders));
    }
}
