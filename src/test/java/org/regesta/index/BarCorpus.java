package org.regesta.index;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the bar measures: the index of a site, questions on it, its pages for rivals, and what making the index took.
 *
 * <p>A program of its own, since what an index costs is told by a Java machine that did nothing like it before.
 */
final class BarCorpus {
    private static final long SEED = 11;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    private BarCorpus(Path folder) {
        this.folder = folder;
    }

    /** Takes the folder, how many pages (0: those of this site), and how many questions of a category. */
    public static void main(String[] arguments) throws IOException {
        BarCorpus corpus = new BarCorpus(Path.of(arguments[0]));
        RealSite real = RealSite.read();
        int pages = Integer.parseInt(arguments[1]);
        List<Findable> all = pages == 0
                ? real.findables()
                : SyntheticSite.grown(real.findables(), pages, real.periods().size(), SEED);
        corpus.index(all, real);
        corpus.json(
                "judged.json",
                JudgedSet.of(all, Integer.parseInt(arguments[2]), SEED).stream().map(BarCorpus::question));
        corpus.json("docs.json", all.stream().map(BarCorpus::page));
    }

    private void index(List<Findable> all, RealSite real) throws IOException {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = cpu();
        List<OutputFile> files =
                new SearchIndex(all, real.periods(), IndexSettings.forPages(all.size())).files(real.client());
        double seconds = (cpu() - start) / 1e9;
        long heap = heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        for (OutputFile file : files) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        Files.writeString(
                folder.resolve("index.json"),
                JSON.writeValueAsString(Map.of(
                        "pages",
                        all.size(),
                        "files",
                        files.size(),
                        "cpuSeconds",
                        seconds,
                        "heapMegabytes",
                        heap >> 20)));
    }

    /** The time of all threads, those of the compiler and the collector too. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private void json(String name, Stream<Map<String, Object>> rows) throws IOException {
        Files.writeString(folder.resolve(name), JSON.writeValueAsString(rows.toList()));
    }

    private static Map<String, Object> question(JudgedQuestion question) {
        return Map.of(
                "category", question.category(),
                "text", question.text(),
                "gains", question.gains(),
                "isHeldOut", question.isHeldOut());
    }

    private static Map<String, Object> page(Findable findable) {
        String text = findable.passages().stream()
                .map(passage -> passage.heading() + ". " + passage.text())
                .collect(Collectors.joining("\n"));
        return Map.of(
                "id", findable.address(),
                "kind", findable.card().kind(),
                "title", findable.card().title(),
                "names", findable.names(),
                "isEvent", findable.standing().tier() == Standing.Tier.EVENT,
                "text", String.join(" ", findable.card().date(), findable.card().summary(), findable.facts(), text));
    }
}
