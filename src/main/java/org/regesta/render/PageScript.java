package org.regesta.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.model.OutputFile;

/** The scripts that wait until a page is there, in one file: each does nothing on a page that lacks what it is for. */
final class PageScript {
    private static final String FOLDER = "assets/js/";

    /** What must run before anything is drawn can't wait for the others. */
    private static final String FIRST = FOLDER + "first.js";

    /** The joined file, if there are scripts at all. */
    Optional<OutputFile> file(List<OutputFile> assets) {
        String joined = assets.stream()
                .filter(this::isPart)
                .map(part -> new String(part.bytes(), UTF_8))
                .collect(Collectors.joining());
        return joined.isEmpty() ? Optional.empty() : Optional.of(OutputFile.text(FOLDER + "site.js", joined));
    }

    /** Whether an asset is a part of the joined file. */
    boolean isPart(OutputFile asset) {
        String path = asset.path();
        return path.endsWith(".js")
                && path.lastIndexOf('/') == FOLDER.length() - 1
                && path.startsWith(FOLDER)
                && !path.equals(FIRST);
    }
}
