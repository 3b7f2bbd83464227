package org.regesta.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.markdown.DocumentThreads;
import org.regesta.model.Site;

/** Reads a content folder into a site, and reports what can't be read. */
public final class Loader {
    private final DocumentThreads threads;
    private final Diagnostics diagnostics;
    private final FileReaders readers = new FileReaders();

    /** A loader that reads files side by side on the given threads. */
    public Loader(DocumentThreads threads, Diagnostics diagnostics) {
        this.threads = threads;
        this.diagnostics = diagnostics;
    }

    /** The site; nothing if {@code site.yaml} is missing or wrong. */
    public Optional<Site> load(Path content) {
        ContentFolder folder = new ContentFolder(content, diagnostics);
        List<ContentFile> files = folder.files();
        SiteDraft draft = new SiteDraft();
        List<Supplier<Consumer<SiteDraft>>> work = new ArrayList<>();
        files.forEach(file -> work.add(() -> readers.read(file, diagnostics)));
        List<Optional<Consumer<SiteDraft>>> results = threads.runAll(work);
        for (int i = 0; i < results.size(); i++) {
            ContentFile file = files.get(i);
            results.get(i).orElseGet(() -> tooDeep(file)).accept(draft);
        }
        requireConfig(folder, files);
        return draft.site();
    }

    private Consumer<SiteDraft> tooDeep(ContentFile file) {
        return new OddFiles(diagnostics).tooDeep(file);
    }

    private void requireConfig(ContentFolder folder, List<ContentFile> files) {
        if (files.stream().noneMatch(file -> file.path().equals("site.yaml"))) {
            diagnostics.add(LoadRules.FIELD_MISSING.at(
                    folder.named("site.yaml", "").whole(),
                    "there is no site.yaml in the content folder",
                    "write one with title, subtitle, language, period and parts"));
        }
    }
}
