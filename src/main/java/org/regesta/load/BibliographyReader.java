package org.regesta.load;

import java.util.List;
import java.util.function.Consumer;
import org.regesta.citation.Bibliography;
import org.regesta.citation.CitationKey;
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
                    source.whole(),
                    "the bibliography is not read from BibTeX",
                    "convert it: pandoc " + file.name() + " -f bibtex -t csljson -o content/bibliography.json"));
            return draft -> {};
        }
        // The faults are reported once it is known how many citations can't be checked because of them.
        Diagnostics faults = new Diagnostics();
        Bibliography bibliography = data.check(source, source.text(), DataFormat.JSON, "bibliography", faults)
                .flatMap(d -> data.bind(d, Reference[].class, faults))
                .filter(references -> citable(references, faults))
                .map(references -> new Bibliography(List.of(references)))
                .orElseGet(() -> Bibliography.unreadable(faults.sorted()));
        return draft -> draft.set(bibliography);
    }

    private static boolean citable(Reference[] references, Diagnostics faults) {
        for (Reference reference : references) {
            if (reference.citationKey().isEmpty()
                    && !CitationKey.isKey(reference.id().value())) {
                faults.add(LoadRules.CITE_KEY_MALFORMED.at(
                        reference.id().span(),
                        "\"" + reference.id().value() + "\" can't be cited",
                        "add \"citation-key\": \"name1951\" to this work"));
            }
        }
        return !faults.hasErrors();
    }
}
