package org.regesta.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.regesta.model.OutputFile;

/** What browsers are shown now: the last good site, and what is wrong with the content since. */
final class ServedSite {
    private final List<Consumer<String>> followers = new CopyOnWriteArrayList<>();

    // Not a count alone: a page from an earlier run of the preview must see that it is out of date.
    private final long firstRevision = System.currentTimeMillis();

    private volatile Snapshot now = new Snapshot(Long.toString(firstRevision), Map.of(), Optional.empty());
    private long revisions;

    /** The site at this moment; later builds do not change it. */
    Snapshot now() {
        return now;
    }

    /** Calls somebody with the name of each new revision. */
    void follow(Consumer<String> follower) {
        followers.add(follower);
    }

    /** A good build. */
    void replace(List<OutputFile> files) {
        Map<String, OutputFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        show(byPath, Optional.empty());
    }

    /** A build that ended with errors: the last good site stays. */
    void failed(String report) {
        show(now.files(), Optional.of(report));
    }

    private synchronized void show(Map<String, OutputFile> files, Optional<String> fault) {
        revisions++;
        now = new Snapshot(firstRevision + "-" + revisions, files, fault);
        new ArrayList<>(followers).forEach(follower -> follower.accept(now.revision()));
    }

    /**
     * A site as one request sees it.
     *
     * @param revision a name that no other state of the site has
     * @param files the files of the last good build by path; none before the first
     * @param fault what is wrong with the content, for people to read
     */
    record Snapshot(String revision, Map<String, OutputFile> files, Optional<String> fault) {
        Snapshot {
            files = Map.copyOf(files);
        }

        Optional<OutputFile> file(String path) {
            return Optional.ofNullable(files.get(path));
        }
    }
}
