package org.regesta.load;

import java.util.List;
import java.util.function.Consumer;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.markdown.MarkdownParser;
import org.regesta.model.ImageFile;
import org.regesta.model.SiteConfig;

/** Hands each content file to the reader of its kind. */
final class FileReaders {
    private final List<FileReader> readers;

    FileReaders() {
        MarkdownParser markdown = new MarkdownParser();
        DataReader data = new DataReader(markdown);
        this.readers = List.of(
                new PageReader(data, markdown),
                new DataFileReader<>(
                        data,
                        DataFormat.JSON,
                        "timeline",
                        Timeline.class,
                        file -> file.folder().equals("timeline") && file.isDirectly("json"),
                        (draft, timeline) -> draft.addEvents(timeline.events())),
                new DataFileReader<>(
                        data,
                        DataFormat.JSON,
                        "offices",
                        Offices.class,
                        file -> file.path().equals("offices.json"),
                        (draft, offices) -> draft.addOffices(offices.offices())),
                new DataFileReader<>(
                        data,
                        DataFormat.YAML,
                        "site",
                        SiteConfig.class,
                        file -> file.path().equals("site.yaml"),
                        SiteDraft::set),
                new DatasetReader(data),
                new MapReader(data),
                new LedgerReader(),
                new DrawingReader(),
                new BibliographyReader(data));
    }

    /** Reads a file, reports what is wrong with it, and says what it adds to the site. */
    Consumer<SiteDraft> read(ContentFile file, Diagnostics diagnostics) {
        OddFiles odd = new OddFiles(diagnostics);
        return switch (file.form()) {
            case LINK -> odd.link(file);
            case FAULTY -> OddFiles.unusable(file);
            case BYTES ->
                file.isPicture() ? draft -> draft.add(new ImageFile(file.path(), file.bytes())) : odd.noText(file);
            case TEXT ->
                readers.stream()
                        .filter(reader -> reader.reads(file))
                        .findFirst()
                        .map(reader -> reader.read(file, file.source(), diagnostics))
                        .orElseGet(() -> odd.misplaced(file));
        };
    }
}
