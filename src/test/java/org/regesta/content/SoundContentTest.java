package org.regesta.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regesta.build.Build;
import org.regesta.build.BuildOptions;
import org.regesta.diagnostic.Severity;

/** The content of this repository breaks no rule. */
class SoundContentTest {
    @Test
    void hasNoErrorsAndNoWarnings() {
        BuildOptions options = new BuildOptions(
                Path.of("content"), Path.of("templates"), Path.of("site-out"), Optional.empty(), Optional.empty());
        assertThat(new Build(options).check().diagnostics())
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .isEmpty();
    }
}
