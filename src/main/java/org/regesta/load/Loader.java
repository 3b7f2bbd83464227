package org.regesta.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.DocumentThreads;
import org.regesta.markdown.MarkdownParser;
import org.regesta.model.ImageFile;
import org.regesta.model.Site;
import org.regesta.model.SiteConfig;

/** Reads a content folder into a site, and reports what can't be read. */
public final class Loader {
    private final DocumentThreads threads;
    private final Diagnostics diagnostics;
    private final List<FileReader> readers;
    private final OddFiles odd;

    /** A loader that reads files side by side on the given threads. */
    public Loader(DocumentThreads threads, Diagnostics diagnostics) {
        this.threads = threads;
        this.diagnostics = diagnostics;
        this.odd = new OddFiles(diagnostics);
        MarkdownParser markdown = new MarkdownParser();
        DataReader data = new DataReader(markdown);
        this.readers = List.of(
                new PageReader(data, markdown),
                new DataFileReader<>(
                        data, DataFormat.JSON, "timeline", Timeline.class,
                        file -> file.folder().equals("timeline") && file.isDirectly("json"),
                        (draft, timeline) -> draft.addEvents(timeline.events())),
                new DataFileReader<>(
                        data, DataFormat.JSON, "offices", Offices.class,
                        file -> file.path().equals("offices.json"),
                        (draft, offices) -> draft.addOffices(offices.offices())),
                new DataFileReader<>(
                        data, DataFormat.YAML, "site", SiteConfig.class,
                        file -> file.path().equals("site.yaml"),
                        SiteDraft::set),
                new DatasetReader(data),
                new LedgerReader(),
                new BibliographyReader(data));
    }

    /** The site; nothing if {@code site.yaml} is missing or wrong. */
    public Optional<Site> load(Path content) {
        List<ContentFile> files = new ContentFolder(content, diagnostics).files();
        SiteDraft draft = new SiteDraft();
        List<Supplier<Consumer<SiteDraft>>> work = new ArrayList<>();
        files.forEach(file -> work.add(() -> read(file)));
        List<Optional<Consumer<SiteDraft>>> results = threads.runAll(work);
        for (int i = 0; i < results.size(); i++) {
            ContentFile file = files.get(i);
            results.get(i).orElseGet(() -> tooDeep(file)).accept(draft);
        }
        requireConfig(content, files);
        return draft.site();
    }

    private Consumer<SiteDraft> read(ContentFile file) {
        Optional<SourceFile> source = file.source();
        if (file.isPicture()) {
            return draft -> draft.add(new ImageFile(file.path(), file.bytes()));
        }
        if (source.isEmpty()) {
            return odd.unreadable(file);
        }
        return readers.stream()
                .filter(reader -> reader.reads(file))
                .findFirst()
                .map(reader -> reader.read(file, source.get(), diagnostics))
                .orElseGet(() -> odd.misplaced(file, source.get()));
    }

    private Consumer<SiteDraft> tooDeep(ContentFile file) {
        return odd.tooDeep(file, file.source().orElseThrow());
    }

    private void requireConfig(Path content, List<ContentFile> files) {
        if (files.stream().noneMatch(file -> file.path().equals("site.yaml"))) {
            SourceFile missing = new SourceFile(content.getFileName() + "/site.yaml", "");
            diagnostics.add(LoadRules.FIELD_MISSING.at(
                    missing.whole(), "there is no site.yaml in the content folder",
                    "write one with title, subtitle, language, period and parts"));
        }
    }
}
