package org.regesta.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.regesta.citation.BibtexExport;
import org.regesta.citation.CslExport;
import org.regesta.citation.Reference;
import org.regesta.citation.RisExport;
import org.regesta.model.OutputFile;
import org.regesta.model.Site;
import org.regesta.model.WorkFiles;

/** The works in the formats of reference managers: a file for each work, and one for all. */
final class BibliographyExports {
    private final List<Reference> works;

    BibliographyExports(Site site) {
        this.works = site.bibliography().references();
    }

    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        works.forEach(work -> files.addAll(files(WorkFiles.stem(work.key()), List.of(work))));
        files.addAll(files("data/bibliography", works));
        return files;
    }

    private static List<OutputFile> files(String stem, List<Reference> works) {
        String bibtex = works.stream().map(BibtexExport::of).collect(Collectors.joining("\n"));
        String ris = works.stream().map(RisExport::of).collect(Collectors.joining("\n"));
        return List.of(
                OutputFile.text(stem + ".bib", bibtex),
                OutputFile.text(stem + ".ris", ris),
                OutputFile.text(stem + ".json", CslExport.of(works)));
    }
}
