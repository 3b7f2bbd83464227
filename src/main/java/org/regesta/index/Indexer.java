package org.regesta.index;

import java.util.ArrayList;
import java.util.List;
import org.regesta.model.LinkedSite;
import org.regesta.model.OutputFile;

/** Derives the files that machines read. */
public final class Indexer {
    /** The files, given the files of the site, among which are its pages and the parts of the search program. */
    public List<OutputFile> index(LinkedSite site, List<OutputFile> printed) {
        List<OutputFile> files = new ArrayList<>(search(site, printed));
        files.addAll(new BibliographyExports(site.site()).files());
        site.site().datasets().forEach(dataset -> files.addAll(DatasetExports.of(dataset)));
        site.site()
                .maps()
                .forEach(map -> files.add(
                        OutputFile.text(map.permalink().path(), map.file().text())));
        files.add(ConsistencyExport.of(site));
        new Feed(site).file().ifPresent(files::add);
        files.add(new OpenSearch(site.site().config()).file());
        files.addAll(new Sitemap(site.site()).files(printed));
        return files;
    }

    private static List<OutputFile> search(LinkedSite site, List<OutputFile> printed) {
        Findables findables = new Findables(site);
        List<Findable> all = findables.of(printed);
        SearchIndex index = new SearchIndex(all, findables.periods(), IndexSettings.forPages(all.size()));
        return index.files(new ClientScript(printed));
    }
}
