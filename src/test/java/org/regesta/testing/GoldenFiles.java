package org.regesta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dgolden.update} writes them anew, to be read as a diff before they are committed. */
public final class GoldenFiles {
    private GoldenFiles() {}

    /** Holds a text against its golden file. */
    public static void assertText(Path golden, String actual) throws IOException {
        if (isUpdating()) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(golden).exists();
        assertThat(actual).isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
    }

    private static boolean isUpdating() {
        boolean updating = System.getProperty("golden.update") != null;
        if (updating && System.getenv("CI") != null) {
            throw new IllegalStateException("CI never updates golden files");
        }
        return updating;
    }
}
