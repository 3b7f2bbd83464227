package org.regesta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.testing.Trees;

/** Content written to harm ends in findings or in a page, never in a crash, a stack trace or an endless build. */
class HostileContentIT {
    private static final String FRONT_MATTER =
            "---\ntitle: Hostile\nsummary: It means harm.\npart: one\norder: 1\nperiod: 1922\nstatus: draft\n---\n";
    /** What is found in bodies that must not become a page. */
    private static final Map<String, Set<String>> REFUSED = Map.of(
            "script", Set.of("html-raw", "image-missing"),
            "paths out of the folder", Set.of("link-unknown", "image-missing", "link-scheme"));

    private static final Duration LIMIT = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new TreeMap<>();
        bodies.put("nested lists", "- ".repeat(4000) + "x");
        bodies.put("nested quotations", "> ".repeat(8000) + "x");
        bodies.put("underscores", "_".repeat(8000));
        bodies.put("open brackets", "[[".repeat(4000) + "x");
        bodies.put("open links", "[a](".repeat(4000));
        bodies.put("backticks of growing length", growing('`', 300));
        bodies.put("backslashes", "{\"" + "\\".repeat(40) + " [a][" + "\\".repeat(400));
        bodies.put("nested blocks", "::: note\n".repeat(300) + "x\n" + ":::\n".repeat(300));
        bodies.put("definitions", "T\n" + ": ".repeat(4000) + "x");
        bodies.put("a long table", "| a | b |\n|---|---|\n" + "| [[x]] | [@y] |\n".repeat(2000));
        bodies.put("stars", "*".repeat(3000) + "a" + "*".repeat(3000));
        bodies.put("contested marks", "[".repeat(2000) + "x" + "]{contested=a}".repeat(2000));
        bodies.put("footnotes of footnotes", "x[^a]\n\n[^a]: y[^b]\n\n[^b]: z[^a]\n");
        bodies.put("digits", "1".repeat(200_000));
        bodies.put("dates", "1 January 1922 – ".repeat(20_000));
        bodies.put("entities", "&amp;".repeat(50_000) + "&#x110000; &#0;");
        bodies.put("control characters", "a\u0001b\u202Ec\uFEFFd");
        bodies.put("unpaired surrogates in entities", "&#xD800;");
        bodies.put(
                "script",
                "<script>alert(1)</script> [x](java\nscript:alert(1)) <a onclick=x>y</a> ![x](x \"onerror=alert(1)\")");
        bodies.put("template marks", "{{ 7 * 7 }} {% include 'secret' %} ${x} #{y}");
        bodies.put(
                "paths out of the folder",
                "[x](../../../../etc/passwd) ![y](../../../../etc/passwd) [z](file:///etc/passwd)");
        return bodies;
    }

    private static String growing(char c, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= most; i++) {
            text.append(Character.toString(c).repeat(i)).append(' ');
        }
        return text.toString();
    }

    @TestFactory
    Stream<DynamicTest> bodiesOfArticles() {
        return bodies().entrySet().stream()
                .map(body -> DynamicTest.dynamicTest(
                        body.getKey(),
                        () -> build(
                                body.getKey(), "articles/hostile.md", FRONT_MATTER + "\n" + body.getValue() + "\n")));
    }

    @TestFactory
    Stream<DynamicTest> dataFiles() {
        Map<String, String> files = new TreeMap<>();
        files.put("timeline/1922.json", "[".repeat(100_000));
        files.put("bibliography.json", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));
        files.put("offices.json", "{\"offices\": [{\"id\": \"" + "a".repeat(1_000_000) + "\"}]}");
        files.put(
                "people/bomb.md",
                "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\ntitle: *c\n---\n");
        files.put(
                "people/tag.md",
                "---\ntitle: !!javax.script.ScriptEngineManager [x]\nsummary: x\nimportance: 3\nstatus: draft\n---\n");
        files.put("people/deep.md", "---\n" + "a: [".repeat(3_000) + "\n---\n");
        files.put("maps/deep.geojson", "{\"features\": [{\"geometry\": {\"coordinates\": " + "[".repeat(100_000));
        files.put("maps/huge.geojson", map("[[1e999, 0], [-0.0, 1e-400]]"));
        files.put("people/empty.md", "");
        files.put("people/only-marks.md", "---\n---\n");
        files.put("people/before-the-calendars-parted.md", entry("born: 1530-09-04\nborn-os: 1530-08-25"));
        files.put("people/no-beginning.md", entry("born: ../1880\ndied: [1918..]"));
        files.put("people/no-end.md", entry("born: 1880/..\ndied: 1918/.."));
        files.put("treaties/no-end.md", entry("in-force: 1922-04-16/..\nended: 1931\nruns-for: 5"));
        files.put("treaties/no-day.md", entry("signed: [1922-04-16..]\nended: 1931/..\nruns-for: 5"));
        files.put("events/no-end.md", front("date: 1918/..", "importance: 3"));
        files.put("articles/no-end.md", front("period: 1918/..", "part: one\norder: 1"));
        files.put("timeline/1930.json", event("1930", "1930/.."));
        files.put("timeline/1931.json", event("1931", "../1931"));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> build(file.getKey().replaceAll("\\W", "-"), file.getKey(), file.getValue())));
    }

    private static String front(String... keys) {
        return "---\ntitle: Hostile\nsummary: It means harm.\nstatus: draft\n" + String.join("\n", keys) + "\n---\n";
    }

    private static String entry(String keys) {
        return front(keys, "importance: 3");
    }

    private static String event(String id, String date) {
        return "{\"events\": [{\"id\": \"" + id + "-x\", \"date\": \"" + date
                + "\", \"title\": \"x\", \"summary\": \"X.\", \"category\": \"war\"}]}";
    }

    private static String svg(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>";
    }

    private static String work(String key, String value) {
        return "[{\"id\": \"carr1951\", \"type\": \"book\", \"" + key + "\": " + value + "}]";
    }

    /** A file, and the rule by which it is refused. */
    private record Refused(String name, String rule, String path, String text) {}

    private static List<Refused> refused() {
        String entities = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
                + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]>";
        String site = "title: x\nsubtitle: x\nlanguage: en\nperiod: 1918/..\n"
                + "parts: [{id: one, title: x, period: 1918/1941}]\n";
        return List.of(
                new Refused("a script in a drawing", "image-active", "images/x.svg", svg("<script>alert(1)</script>")),
                new Refused("entities", "image-active", "images/x.svg", entities + svg("&f;".repeat(100_000))),
                new Refused("a deep drawing", "image-active", "images/x.svg", svg("<g>".repeat(200_000))),
                new Refused(
                        "a script as address",
                        "field-type",
                        "bibliography.json",
                        work("URL", "\"javascript:alert(1)\"")),
                new Refused(
                        "a year with a doubt",
                        "field-type",
                        "bibliography.json",
                        work("issued", "{\"date-parts\": [[\"1951?\"]]}")),
                new Refused(
                        "an empty month",
                        "field-type",
                        "bibliography.json",
                        work("issued", "{\"date-parts\": [[\"1951\", \"\"]]}")),
                new Refused("a day that never was", "date-impossible", "people/x.md", entry("updated: 2026-02-30")),
                new Refused("a large number", "field-type", "treaties/x.md", entry("runs-for: 99999999999")),
                new Refused("a period without end", "field-type", "site.yaml", site));
    }

    @TestFactory
    Stream<DynamicTest> refusedFiles() {
        return refused().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.name(),
                        () -> assertThat(build(file.name(), file.path(), file.text())
                                        .diagnostics())
                                .extracting(finding -> finding.rule().id())
                                .contains(file.rule())));
    }

    private static String map(String line) {
        return """
                {"type": "FeatureCollection", "title": "<script>alert(1)", "summary": "\\" onload=alert(1) x=\\"", "features": [
                  {"type": "Feature",
                   "properties": {"kind": "line", "name": "<script>alert(1)</script>", "source": "{{ 7 * 7 }}", "accuracy": 1},
                   "geometry": {"type": "LineString", "coordinates": %s}}]}
                """.formatted(line);
    }

    /** From one pole to the other, round the whole earth, mirrored at the equator, and all at one point. */
    @TestFactory
    Stream<DynamicTest> mapsThatNoPaperHolds() {
        String wild = new Random(1939)
                .doubles(20_000, -90, 90)
                .mapToObj(at -> "[" + 2 * at + ", " + -at + "]")
                .collect(Collectors.joining(", ", "[", "]"));
        Stream<String> lines = Stream.of(
                "[[0, -90], [0, 90]]", "[[-180, 0], [180, 0]]", "[[10, 50], [10, 50]]", "[[0, 90], [90, 90]]", wild);
        return lines.map(line -> DynamicTest.dynamicTest(line.substring(0, 18), () -> {
            String name = "map-" + line.hashCode();
            Path maps = Files.createDirectories(folder.resolve(name).resolve("content/maps"));
            Files.writeString(maps.resolve("earth.geojson"), map(line));
            build(name, "articles/hostile.md", FRONT_MATTER + "\n::: map {id=earth}\n:::\n");
            assertThat(folder.resolve(name).resolve("out/articles/hostile.html"))
                    .content()
                    .contains("drawing-map")
                    .doesNotContain("NaN", "Infinity", "<script>alert");
        }));
    }

    private BuildResult build(String name, String path, String text) throws IOException {
        Path site = Files.createDirectories(folder.resolve(name.replace(' ', '-')));
        Trees.copy(Path.of("src/test/resources/rules/_base"), site);
        Path file = site.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Build build = new Build(new BuildOptions(
                site.resolve("content"),
                Path.of("templates"),
                site.resolve("out"),
                Optional.empty(),
                Optional.empty()));
        BuildResult result = Assertions.assertTimeoutPreemptively(LIMIT, build::run);
        harmless(name, result, site.resolve("out"), path);
        return result;
    }

    private static void harmless(String name, BuildResult result, Path out, String path) throws IOException {
        if (result.hasErrors()) {
            assertThat(REFUSED.getOrDefault(name, Set.of()))
                    .isSubsetOf(result.diagnostics().stream()
                            .map(finding -> finding.rule().id())
                            .toList());
            return;
        }
        assertThat(REFUSED).doesNotContainKey(name);
        if (path.endsWith("/hostile.md")) {
            String html = Files.readString(out.resolve(path.replace(".md", ".html")));
            assertThat(html).doesNotContain("alert(1)\"", "<script>alert", "passwd\"");
            assertThat(html.replaceAll("(?s)<svg.*</svg>", ""))
                    .as("but for drawings, which are full of numbers")
                    .doesNotContain("49");
        }
    }
}
