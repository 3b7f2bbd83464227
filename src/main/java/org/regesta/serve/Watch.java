package org.regesta.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something in some folders has changed.
 *
 * <p>A change is a difference between two fingerprints; what the system reports only says when to look. So a folder made and
 * filled in one go, a lost report, a folder taken away and put back, and a system that reports late (macOS) or never (network
 * drives) cost a second at most, and a report of nothing costs no build.
 */
final class Watch implements AutoCloseable {
    private static final long LONGEST_WAIT_MS = 1000;
    private static final long SETTLING_MS = 100;

    private final List<Path> roots;
    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private Fingerprint seen;

    /** Looks at the folders for the first time. */
    Watch(List<Path> roots) {
        this.roots = List.copyOf(roots);
        try {
            this.service = FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException("the system can't watch folders", e);
        }
        this.seen = Fingerprint.of(roots);
        register();
    }

    /** Returns when something differs from what the last call saw, and has been at rest for a moment. */
    void awaitChange() throws InterruptedException {
        Fingerprint now = seen;
        while (now.equals(seen)) {
            awaitReport();
            now = Fingerprint.of(roots);
        }
        seen = settled(now);
        register();
    }

    private void awaitReport() throws InterruptedException {
        WatchKey key = service.poll(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll();
        }
    }

    private Fingerprint settled(Fingerprint changed) throws InterruptedException {
        Fingerprint last = changed;
        while (true) {
            Thread.sleep(SETTLING_MS);
            Fingerprint now = Fingerprint.of(roots);
            if (now.equals(last)) {
                return now;
            }
            last = now;
        }
    }

    private void register() {
        keys.values().removeIf(key -> !key.isValid());
        seen.folders().stream().filter(folder -> !keys.containsKey(folder)).forEach(this::register);
    }

    private void register(Path folder) {
        try {
            keys.put(folder, folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
        } catch (IOException e) {
            // It vanished again, or the system can't watch more folders: the look every second finds what it would
            // report.
            keys.remove(folder);
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the watch of " + roots + " can't be ended", e);
        }
    }
}
