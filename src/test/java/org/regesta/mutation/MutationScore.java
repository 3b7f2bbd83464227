package org.regesta.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regesta.diagnostic.Severity;

/**
 * Of the faults planted in the real content, one at a time, nearly all are found at the right line.
 *
 * <p>Run by {@code mvn -Pmutate verify}; the report is {@code target/mutation.txt}. Another sample: {@code -Dmutation.seed=7}.
 */
class MutationScore {
    private static final Path REPORT = Path.of("target", "mutation.txt");
    private static final long SEED = Long.getLong("mutation.seed", 1922);
    private static final int OF_A_KIND = 4;
    private static final int SILENT_OF_A_KIND = 1;
    private static final int FEWEST = 300;
    private static final double LEAST = 95;

    @Test
    void findsNearlyAllPlantedFaultsAtTheRightLine() throws IOException {
        Trials trials = new Trials(Path.of("content"));
        Content content = trials.content();
        List<Planted> faults = Kinds.ALL.stream()
                .flatMap(kind -> Planted.sample(kind, content, SEED, OF_A_KIND, SILENT_OF_A_KIND).stream())
                .toList();
        Score score = new Score(trials.run(faults));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, score.report());
        System.out.print(score.report());
        assertThat(trials.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(score.contradictions()).isGreaterThanOrEqualTo(FEWEST);
        assertThat(score.percent()).isGreaterThanOrEqualTo(LEAST);
    }
}
