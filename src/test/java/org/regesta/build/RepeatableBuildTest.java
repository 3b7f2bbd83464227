package org.regesta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.testing.Trees;

/** The same content and templates give the same bytes, whatever the folder, the locale and the time zone. */
class RepeatableBuildTest {
    @TempDir
    private Path folder;

    @Test
    void twoBuildsOfTheRealSiteAreTheSameBytes() throws IOException {
        Map<String, byte[]> here = build("one", Locale.ROOT, "UTC");
        Map<String, byte[]> there = build("another/place", Locale.forLanguageTag("tr-TR"), "Pacific/Auckland");

        assertThat(there.keySet()).isEqualTo(here.keySet());
        here.forEach((path, bytes) -> assertThat(there.get(path)).as(path).isEqualTo(bytes));
    }

    private Map<String, byte[]> build(String name, Locale locale, String zone) throws IOException {
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return buildIn(Files.createDirectories(folder.resolve(name)));
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
    }

    private static Map<String, byte[]> buildIn(Path place) throws IOException {
        Trees.copy(Path.of("content"), place.resolve("content"));
        Trees.copy(Path.of("templates"), place.resolve("templates"));
        Path out = place.resolve("out");
        BuildResult result = new Build(new BuildOptions(
                        place.resolve("content"), place.resolve("templates"), out, Optional.empty(), Optional.empty()))
                .run();
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.files()).isGreaterThan(100);
        return Trees.contents(out);
    }
}
