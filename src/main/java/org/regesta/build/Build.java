package org.regesta.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.index.Indexer;
import org.regesta.load.Loader;
import org.regesta.markdown.DocumentThreads;
import org.regesta.model.LinkedSite;
import org.regesta.model.OutputFile;
import org.regesta.publish.Publisher;
import org.regesta.render.Renderer;
import org.regesta.render.TemplateException;

/** Runs the stages in order: load, link, validate, render, index, publish. */
public final class Build {
    private static final Duration LIMIT_PER_TEXT = Duration.ofSeconds(20);

    private final BuildOptions options;

    /** A build with the given folders. */
    public Build(BuildOptions options) {
        this.options = options;
    }

    /** Reads and joins the content as far as that can be, whatever is wrong with it; nothing without a {@code site.yaml}. */
    public Optional<LinkedSite> read() {
        return checked().site();
    }

    /** Reads and checks, and writes nothing. */
    public BuildResult check() {
        Checked checked = checked();
        return new BuildResult(checked.diagnostics(), checked.counts(), Optional.empty(), 0);
    }

    /** Reads, checks and, if there are no errors, writes the site. */
    public BuildResult run() {
        return make(new Publisher(options.out())::publish);
    }

    /** Reads, checks and, if there are no errors, hands over the files of the site. */
    public BuildResult make(Consumer<List<OutputFile>> destination) {
        Checked checked = checked();
        if (checked.hasErrors() || checked.site().isEmpty()) {
            return new BuildResult(checked.diagnostics(), checked.counts(), Optional.empty(), 0);
        }
        try {
            List<OutputFile> files = files(checked.site().get());
            destination.accept(files);
            return new BuildResult(
                    checked.diagnostics(), checked.counts(), checked.site().map(LinkedSite::site), files.size());
        } catch (TemplateException e) {
            return new BuildResult(List.of(e.diagnostic()), checked.counts(), Optional.empty(), 0);
        }
    }

    private Checked checked() {
        Diagnostics diagnostics = new Diagnostics();
        return Checked.of(
                new Loader(new DocumentThreads(LIMIT_PER_TEXT), diagnostics).load(options.content()), diagnostics);
    }

    private List<OutputFile> files(LinkedSite linked) {
        List<OutputFile> files = new ArrayList<>(new Renderer(options.templates()).render(located(linked)));
        files.addAll(new Indexer().index(located(linked), files));
        return files;
    }

    /** The site with the addresses that the command line knows better. */
    private LinkedSite located(LinkedSite linked) {
        return linked.withConfig(linked.site().config().withAddresses(options.baseUrl(), options.repository()));
    }
}
