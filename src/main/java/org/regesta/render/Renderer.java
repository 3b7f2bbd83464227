package org.regesta.render;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Rule;
import org.regesta.model.LinkedSite;
import org.regesta.model.OutputFile;
import org.regesta.model.Site;

/** Prints a joined site as pages, and adds the assets of the templates. */
public final class Renderer {
    private final Path templates;

    /** A renderer with the templates and assets of a folder. */
    public Renderer(Path templates) {
        this.templates = templates;
    }

    /** The rules whose breach a {@link TemplateException} reports. */
    public static List<Rule> rules() {
        return Templates.rules();
    }

    /** The files of the site, made side by side; throws {@link TemplateException} if a template fails. */
    public List<OutputFile> render(LinkedSite site) {
        Workshop workshop = Workshop.of(site, new Templates(templates));
        try {
            return files(workshop).parallel().toList();
        } catch (TemplateException e) {
            // Whichever page came first; one after another, it is the same one each time.
            return files(workshop).toList();
        }
    }

    private Stream<OutputFile> files(Workshop workshop) {
        Site site = workshop.site().site();
        // Streams put behind one another are shared out page by page; a flat map would work off each maker's alone.
        return Stream.of(
                        new ArticlePages(workshop).files(),
                        new EntryPages(workshop).files(),
                        new DebatePages(workshop).files(),
                        new PlainPages(workshop).files(),
                        new TimelinePages(workshop).files(),
                        new SourcePages(workshop).files(),
                        new OfficePages(workshop).files(),
                        new DatasetPages(workshop).files(),
                        new ListPages(workshop).files(),
                        new SearchPage(workshop).files(),
                        new CorrectionsPage(workshop).files(),
                        new ConsistencyPage(workshop).files(),
                        new OnThisDayPage(workshop).files(),
                        new RedirectPages(workshop).files(),
                        new Assets(templates.resolve("assets")).files(),
                        Stream.of(Filters.styleSheet(site)),
                        new CardFiles(workshop).files(),
                        site.images().stream().map(image -> new OutputFile(image.path(), image.bytes())))
                .reduce(Stream.empty(), Stream::concat);
    }
}
