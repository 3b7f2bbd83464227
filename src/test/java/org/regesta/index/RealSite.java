package org.regesta.index;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.link.Linker;
import org.regesta.load.Loader;
import org.regesta.markdown.DocumentThreads;
import org.regesta.model.LinkedSite;
import org.regesta.model.OutputFile;
import org.regesta.model.Site;
import org.regesta.render.Renderer;

/** The site of this repository, read once. */
record RealSite(LinkedSite linked, List<OutputFile> printed, List<Findable> findables, List<String> periods) {
    static RealSite read() {
        Diagnostics diagnostics = new Diagnostics();
        Site site = new Loader(new DocumentThreads(Duration.ofSeconds(60)), diagnostics)
                .load(Path.of("content"))
                .orElseThrow();
        LinkedSite linked = new Linker(diagnostics).link(site);
        List<OutputFile> printed = new Renderer(Path.of("templates")).render(linked);
        Findables findables = new Findables(linked);
        return new RealSite(linked, printed, findables.of(printed), findables.periods());
    }

    /** The program that searches, from its parts among the assets. */
    ClientScript client() {
        return new ClientScript(printed);
    }
}
