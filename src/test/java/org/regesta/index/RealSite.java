package org.regesta.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.link.Linker;
import org.regesta.load.Loader;
import org.regesta.markdown.DocumentThreads;
import org.regesta.model.LinkedSite;
import org.regesta.model.OutputFile;
import org.regesta.model.Site;
import org.regesta.render.Renderer;
import org.regesta.testing.Trees;

/** The site of this repository, read once: what can be found on it, its periods, and the program that searches it. */
record RealSite(List<Findable> findables, List<String> periods, ClientScript client) {
    /** The site with its printed pages. */
    static RealSite read() {
        return of(new Renderer(Path.of("templates"))::render);
    }

    /** The site without what is known from printed pages alone, such as the entries of works; that is quicker. */
    static RealSite unprinted() {
        return of(site -> parts());
    }

    private static RealSite of(Function<LinkedSite, List<OutputFile>> printer) {
        Diagnostics diagnostics = new Diagnostics();
        Site site = new Loader(new DocumentThreads(Duration.ofSeconds(60)), diagnostics)
                .load(Path.of("content"))
                .orElseThrow();
        LinkedSite linked = new Linker(diagnostics).link(site);
        List<OutputFile> printed = printer.apply(linked);
        Findables findables = new Findables(linked);
        return new RealSite(findables.of(printed), findables.periods(), new ClientScript(printed));
    }

    /** The parts of the program among the assets. */
    private static List<OutputFile> parts() {
        Path templates = Path.of("templates");
        try {
            List<OutputFile> parts = new ArrayList<>();
            for (Path file : Trees.files(templates.resolve("assets/js/search"))) {
                parts.add(new OutputFile(
                        templates.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file)));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
