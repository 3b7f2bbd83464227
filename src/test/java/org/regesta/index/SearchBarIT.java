package org.regesta.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What the search is held to, on this site and on large made ones, beside other searches on the same pages.
 *
 * <p>Run by {@code mvn -Psearch-bar verify}, which needs Node, npm and Chromium; nothing else in the project does.
 */
@Tag("search-bar")
class SearchBarIT {
    private static final String OPENER =
            Path.of("templates/assets/js/search.js").toAbsolutePath().toString();
    private static final String SITE = Path.of("site-out").toAbsolutePath().toString();
    private static final BarTools TOOLS = new BarTools();

    @BeforeAll
    static void install() {
        TOOLS.install();
    }

    @Test
    void findsOnThisSite() throws IOException {
        Path folder = TOOLS.corpus(0, 150, "1g");
        List<BarRow> rows = quality(folder, new Thresholds(0.96, 0.04, 0.87, 0.97, 40, 70, 3));
        rows.addAll(cost(folder, 1.5, 1024, 20_000));
        judge("this site", rows);
    }

    @Test
    void findsAmongTenThousandPages() throws IOException {
        Path folder = TOOLS.corpus(10_000, 200, "1g");
        List<BarRow> rows = quality(folder, new Thresholds(0.93, 0.12, 0.75, 0.88, 65, 150, 10));
        rows.addAll(cost(folder, 25, 1024, 20_000));
        judge("10,000 pages", rows);
    }

    @Test
    void bearsFiftyThousandPages() throws IOException {
        Path folder = TOOLS.corpus(50_000, 40, "2g");
        List<BarRow> rows = cost(folder, 110, 2048, 20_000);
        JsonNode ours = TOOLS.measured("ours.js", folder.toString(), OPENER, "bytes");
        rows.add(BarRow.most(
                "bytes to the first result, p50, KB", ours.get("bytesMiddle").asDouble(), 100));
        judge("50,000 pages", rows);
    }

    /** What is demanded of the answers. */
    private record Thresholds(
            double macro,
            double lead,
            double weakest,
            double typo,
            double bytesMiddle,
            double bytesMost,
            double latency) {}

    private static List<BarRow> quality(Path folder, Thresholds demanded) {
        JsonNode ours = TOOLS.measured("ours.js", folder.toString(), OPENER, "all");
        System.out.println(ours.toPrettyString());
        JsonNode rivals = TOOLS.measured("rivals.js", folder.toString(), BarTools.chromium());
        System.out.println(rivals.toPrettyString());
        JsonNode tasks = TOOLS.measured("tasks.js", SITE, folder.toString(), BarTools.chromium());
        double macro = ours.get("macro").asDouble();
        double rival = rivals.valueStream()
                .mapToDouble(one -> one.get("macro").asDouble())
                .max()
                .orElseThrow();
        return new ArrayList<>(List.of(
                BarRow.least("macro nDCG@10, held out", macro, demanded.macro()),
                BarRow.least("lead over the best rival", macro - rival, demanded.lead()),
                BarRow.least("weakest category", ours.get("weakest").asDouble(), demanded.weakest()),
                BarRow.most(
                        "titles that do not find their page first",
                        ours.get("lostTitles").size(),
                        0),
                BarRow.most(
                        "names that do not find their page within 3",
                        ours.get("lostNames").size(),
                        0),
                BarRow.least("one typo in a name, MRR", ours.get("oneTypo").asDouble(), demanded.typo()),
                BarRow.most(
                        "bytes to the first result, p50, KB",
                        ours.get("bytesMiddle").asDouble(),
                        demanded.bytesMiddle()),
                BarRow.most(
                        "bytes to the first result, p95, KB",
                        ours.get("bytesMost").asDouble(),
                        demanded.bytesMost()),
                BarRow.most(
                        "dependent round trips after opening, p95",
                        ours.get("tripsMost").asDouble(),
                        3),
                BarRow.most(
                        "latency when warm, p95, ms of CPU",
                        ours.get("latencyMost").asDouble(),
                        demanded.latency()),
                BarRow.most("longest task, ms of CPU", tasks.get("longest").asDouble(), 50)));
    }

    private static List<BarRow> cost(Path folder, double seconds, double megabytes, int files) throws IOException {
        JsonNode index = BarTools.read(Files.readString(folder.resolve("index.json")));
        return new ArrayList<>(List.of(
                BarRow.most("index, CPU s", index.get("cpuSeconds").asDouble(), seconds),
                BarRow.most(
                        "index, heap at most, MB", index.get("heapMegabytes").asDouble(), megabytes),
                BarRow.most("files of the search", index.get("files").asDouble(), files)));
    }

    private static void judge(String title, List<BarRow> rows) {
        System.out.println("\nThe bar of the search: " + title);
        rows.forEach(System.out::println);
        assertThat(rows).allMatch(BarRow::isMet);
    }
}
