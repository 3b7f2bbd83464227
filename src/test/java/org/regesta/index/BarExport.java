package org.regesta.index;
import java.nio.file.*;
import java.util.*;
import org.regesta.model.OutputFile;
import tools.jackson.databind.json.JsonMapper;
public class BarExport {
    public static void main(String[] a) throws Exception {
        int count = Integer.parseInt(a[0]); Path out = Path.of(a[1]); int per = Integer.parseInt(a[2]);
        RealSite real = RealSite.read();
        long t0=System.nanoTime();
        List<Findable> all = count == 0 ? real.findables() : SyntheticSite.grown(real.findables(), count, real.periods().size(), 7);
        long t1=System.nanoTime();
        List<OutputFile> files = new SearchIndex(all, real.periods(), IndexSettings.forPages(all.size())).files(real.client());
        long t2=System.nanoTime();
        Runtime r=Runtime.getRuntime(); long heap=(r.totalMemory()-r.freeMemory())>>20;
        for (OutputFile f : files) { Path p = out.resolve(f.path()); Files.createDirectories(p.getParent()); Files.write(p, f.bytes()); }
        JsonMapper json = JsonMapper.builder().build();
        if (per > 0) {
        var q = JudgedSet.of(all, per, 11);
        List<Object> rows = new ArrayList<>();
        for (var x : q) rows.add(Map.of("c", x.category(), "t", x.text(), "g", x.gains(), "h", x.isHeldOut()));
        Files.writeString(out.resolve("judged.json"), json.writeValueAsString(rows));
        List<Object> docs = new ArrayList<>();
        for (Findable f : all) docs.add(Map.of("id", f.address(), "k", f.card().kind(), "t", f.card().title(), "n", f.names(), "x", f.card().summary()+" "+f.facts()+" "+String.join("\n", f.passages().stream().map(p -> p.heading()+". "+p.text()).toList())));
        Files.writeString(out.resolve("docs.json"), json.writeValueAsString(docs));
        }
        long words = all.stream().mapToLong(f -> FieldLengths.text(f)).sum();
        System.out.printf("%d findables, %d words, grown %.1f s, index %.1f s, heap %d MB, %d files%n", all.size(), words, (t1-t0)/1e9, (t2-t1)/1e9, heap, files.size());
    }
}
