package org.regesta.load;

import java.util.List;
import java.util.function.Consumer;
import org.regesta.citation.Bibliography;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;

/** Reads the bibliography in CSL-JSON; says how to turn BibTeX into it. */
final class BibliographyReader implements FileReader {
    private final DataReader data;

    BibliographyReader(DataReader data) {
        this.data = data;
    }

    @Override
    public boolean reads(ContentFile file) {
        return file.path().equals("bibliography.json") || file.path().endsWith(".bib");
    }

    @Override
    public Consumer<SiteDraft> read(ContentFile file, SourceFile source, Diagnostics diagnostics) {
        if (file.path().endsWith(".bib")) {
            diagnostics.add(LoadRules.BIBTEX_REFUSED.at(
                    source.whole(), "the bibliography is not read from BibTeX",
                    "convert it: pandoc " + file.name() + " -f bibtex -t csljson -o content/bibliography.json"));
            return draft -> {};
        }
        Bibliography bibliography = data.check(source, source.text(), DataFormat.JSON, "bibliography", diagnostics)
                .flatMap(tree -> data.bind(source, source.text(), DataFormat.JSON, Reference[].class, diagnostics))
                .map(references -> new Bibliography(List.of(references)))
                .orElseGet(Bibliography::unreadable);
        return draft -> draft.set(bibliography);
    }
}
