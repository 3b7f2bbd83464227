package org.regesta.load;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Nearest;
import org.regesta.markdown.MarkdownRules;
import org.regesta.model.BrokenFile;
import org.regesta.model.ImageFile;
import org.regesta.model.PageKind;

/** Meets files that no reader reads: reports them, so that nothing an editor wrote is left out without a word. */
final class OddFiles {
    private static final String PICTURES = "pictures belong in images/; everything else is text";
    private static final List<String> KEPT_ASIDE = List.of("schemas/");

    private final Diagnostics diagnostics;

    OddFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A file that can't be used, of which editors were told; what leads to it is no fault of its own. */
    static Consumer<SiteDraft> unusable(ContentFile file) {
        return file.isPicture()
                ? draft -> draft.add(new ImageFile(file.path(), file.bytes()))
                : draft -> draft.add(new BrokenFile(List.of(file.stem())));
    }

    /** A link to a file or to a folder, which may lead out of the content. */
    Consumer<SiteDraft> link(ContentFile file) {
        diagnostics.add(LoadRules.FILE_MISPLACED.at(
                file.source().whole(),
                "this is a link to a file or folder, which is not followed",
                "put the file itself here"));
        return unusable(file);
    }

    /** A file that is not text. */
    Consumer<SiteDraft> noText(ContentFile file) {
        diagnostics.add(LoadRules.FILE_MISPLACED.at(file.source().whole(), "nothing is made of this file", PICTURES));
        return unusable(file);
    }

    /** A file in a place where none is looked for, unless it is one that editors' tools read. */
    Consumer<SiteDraft> misplaced(ContentFile file) {
        if (KEPT_ASIDE.stream().anyMatch(file.path()::startsWith)) {
            return draft -> {};
        }
        diagnostics.add(LoadRules.FILE_MISPLACED.at(file.source().whole(), "nothing is made of this file", help(file)));
        return unusable(file);
    }

    /** A file whose text was too deep or too slow for the parser. */
    Consumer<SiteDraft> tooDeep(ContentFile file) {
        diagnostics.add(MarkdownRules.NESTING_TOO_DEEP.at(
                file.source().whole(),
                "this text is nested too deeply, or takes too long to read",
                "look for hundreds of brackets, backslashes or list marks in a row"));
        return unusable(file);
    }

    private static String help(ContentFile file) {
        if (file.hasNameOfPicture()) {
            return PICTURES;
        }
        List<String> folders = Stream.concat(
                        Stream.of(PageKind.values()).map(PageKind::folder),
                        Stream.of("timeline", "data", "maps", "schemas"))
                .toList();
        if (folders.contains(file.folder())) {
            return "name it with lower-case ASCII words joined by hyphens, and .md (.json in timeline/ and data/, .geojson in maps/)";
        }
        return Nearest.to(file.folder(), folders).stream()
                .findFirst()
                .map(folder -> "did you mean the folder " + folder + "/?")
                .orElse("the folders are " + String.join(", ", folders));
    }
}
