package org.regesta.index;

import java.util.ArrayList;
import java.util.List;
import org.regesta.model.LinkedSite;
import org.regesta.model.OutputFile;

/** Derives the files that machines read. */
public final class Indexer {
    /** The files, given the pages that were printed. */
    public List<OutputFile> index(LinkedSite site, List<OutputFile> pages) {
        List<OutputFile> files = new ArrayList<>();
        files.add(new SearchIndex(site).file());
        files.addAll(new BibliographyExports(site.site()).files());
        site.site().datasets().forEach(dataset -> files.addAll(DatasetExports.of(dataset)));
        files.add(ConsistencyExport.of(site));
        new Feed(site).file().ifPresent(files::add);
        new OpenSearch(site.site().config()).file().ifPresent(files::add);
        files.addAll(new Sitemap(site.site().config()).files(pages));
        return files;
    }
}
