package org.regesta.serve;

import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.regesta.build.Build;
import org.regesta.build.BuildOptions;
import org.regesta.build.BuildResult;
import org.regesta.build.Failure;
import org.regesta.diagnostic.DiagnosticFormat;
import org.regesta.model.OutputFile;

/** A site that follows its content: built, served on this machine, and built again after every change. */
public final class Preview implements AutoCloseable {
    private final Build build;
    private final Consumer<List<OutputFile>> copy;
    private final BuildListener listener;
    private final ServedSite site = new ServedSite();
    private final PreviewServer server;
    private final Watch watch;

    /**
     * Takes the port and begins to watch; nothing is built yet.
     *
     * @param options what to build; where to write it does not matter
     * @param port the port on this machine, or 0 for any that is free
     * @param copy is given the files of every good build as well
     * @param listener hears of every build
     */
    public Preview(BuildOptions options, int port, Consumer<List<OutputFile>> copy, BuildListener listener) {
        this.build = new Build(options);
        this.copy = copy;
        this.listener = listener;
        this.server = new PreviewServer(port, site);
        this.watch = new Watch(List.of(options.content(), options.templates()));
    }

    /** Where the site is served. */
    public URI address() {
        return server.address();
    }

    /** Builds for the first time and begins to serve. */
    public void start() {
        rebuild();
        server.start();
    }

    /** Builds again after every change, until the preview is closed. */
    public void follow() {
        try {
            while (true) {
                watch.awaitChange();
                rebuild();
            }
        } catch (ClosedWatchServiceException closed) {
            // That is how close() ends the watch.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Anything that a build throws is shown, on the console and in the browser, and the next change may mend it: a file
    // that
    // vanished while it was read, or a defect that an odd sentence brought to light. An editor's preview survives both.
    private void rebuild() {
        try {
            build();
        } catch (RuntimeException e) {
            Failure failure = new Failure(e);
            site.failed(failure.text());
            listener.failed(failure);
        }
    }

    private void build() {
        long start = System.nanoTime();
        BuildResult result = build.make(files -> {
            site.replace(files);
            copy.accept(files);
        });
        if (result.hasErrors()) {
            site.failed(DiagnosticFormat.TEXT.print(result.shown(false)));
        }
        listener.built(result, Duration.ofNanos(System.nanoTime() - start));
    }

    @Override
    public void close() {
        watch.close();
        server.close();
    }
}
