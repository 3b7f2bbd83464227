package org.regesta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks through every page of the finished site and follows every link, as a browser would from a disk. */
class SiteCrawlIT {
    private static Map<String, Document> pages;

    @BeforeAll
    static void readAllPages() {
        pages = FinishedSite.pages();
    }

    @Test
    void everyLinkIsRelativeNamesItsFileAndArrives() {
        List<String> faults = new ArrayList<>();
        pages.forEach((path, page) ->
                page.select("a[href], area[href], use[href]").forEach(link -> follow(path, link.attr("href"), faults)));
        assertThat(faults).isEmpty();
    }

    private static void follow(String from, String href, List<String> faults) {
        if (href.matches("https?://.*|mailto:.*")) {
            return;
        }
        String file = href.replaceFirst("[#?].*$", "");
        String target = file.isEmpty() ? from : resolve(from, file);
        boolean names = file.isEmpty() || file.matches(".*\\.[a-z0-9]+$");
        if (!names || href.startsWith("/") || !Files.isRegularFile(FinishedSite.ROOT.resolve(target))) {
            faults.add(from + " -> " + href);
        } else if (href.contains("#") && pages.containsKey(target)) {
            String anchor = URLDecoder.decode(href.substring(href.indexOf('#') + 1), StandardCharsets.UTF_8);
            if (pages.get(target).getElementById(anchor) == null) {
                faults.add(from + " -> " + href + " (no such anchor)");
            }
        }
    }

    private static String resolve(String from, String file) {
        String decoded = URLDecoder.decode(file, StandardCharsets.UTF_8);
        Path folder = Path.of(from).getParent();
        Path target = folder == null ? Path.of(decoded) : folder.resolve(decoded);
        return target.normalize().toString().replace('\\', '/');
    }

    @Test
    void everyAssetIsThereAndNothingIsLoadedFromAnotherHost() {
        List<String> faults = new ArrayList<>();
        pages.forEach((path, page) -> page.select(
                        "script[src], img[src], source[src], iframe[src], link[rel=stylesheet], link[rel=icon], link[rel=preload]")
                .forEach(asset -> asset(path, asset, faults)));
        assertThat(faults).isEmpty();
    }

    private static void asset(String path, Element asset, List<String> faults) {
        String address = asset.hasAttr("src") ? asset.attr("src") : asset.attr("href");
        if (URI.create(address).isAbsolute()
                || !Files.isRegularFile(FinishedSite.ROOT.resolve(resolve(path, address)))) {
            faults.add(path + " -> " + address);
        }
    }

    @Test
    void noPageRunsOrStylesAnythingInline() {
        pages.forEach((path, page) -> {
            assertThat(page.select("script:not([src])")).as(path).isEmpty();
            assertThat(page.select("[style], style")).as(path).isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(e -> e.attributes().asList().stream())
                            .map(a -> a.getKey()))
                    .as(path)
                    .noneMatch(name -> name.startsWith("on"));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .contains("default-src 'none'");
        });
    }

    @Test
    void noPageHasAnIdTwice() {
        pages.forEach((path, page) -> {
            Set<String> ids = new HashSet<>();
            page.select("[id]")
                    .forEach(element -> assertThat(ids.add(element.id()))
                            .as(path + "#" + element.id())
                            .isTrue());
        });
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstLevelInItsMainLandmark() {
        pages.forEach((path, page) -> {
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main h1")).as(path).hasSize(1);
            assertThat(page.select("html[lang]")).as(path).hasSize(1);
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(path)
                    .isNotBlank();
        });
    }

    @Test
    void noMarkOfTheDialectOrOfTheProgramIsLeftInAPage() {
        pages.forEach((path, page) -> {
            // The account of the checks names the marks of the dialect, and quotes what editors wrote.
            Document prose = page.clone();
            prose.select("code, pre, table.rules").remove();
            assertThat(prose.text())
                    .as(path)
                    .doesNotContain("[[", "]]", "{{", "{%", "[^", "[@", ":::", "{.", "Optional[", "null)");
        });
    }

    @Test
    void notesAreNumberedAsTheyAreRead() {
        pages.forEach((path, page) -> {
            List<String> marks = page.select("[role=doc-noteref]").eachText().stream()
                    .distinct()
                    .toList();
            List<String> notes = page.select("li[id^=note-]").stream()
                    .map(note -> note.id().substring("note-".length()))
                    .toList();
            List<String> counted = IntStream.rangeClosed(1, notes.size())
                    .mapToObj(Integer::toString)
                    .toList();
            assertThat(marks).as(path).isEqualTo(counted).isEqualTo(notes);
        });
    }

    @Test
    void everyPageThatIsWrittenInAFileNamesItAndSaysHowToCiteThePage() {
        pages.forEach((path, page) -> {
            boolean isMade = !path.contains("/") || path.endsWith("/index.html") || path.startsWith("sources/");
            if (isMade || !page.select(".page-redirect").isEmpty()) {
                return;
            }
            assertThat(page.select(".cite-this-page")).as(path).hasSize(1);
            assertThat(Path.of(page.select(".improve-this-page code").text()))
                    .as(path)
                    .isRegularFile();
        });
    }

    @Test
    void everyFileToDownloadIsListed() throws IOException {
        List<String> listed = pages.get("data/index.html").select("main a").eachAttr("href");
        try (Stream<Path> files = Files.list(FinishedSite.ROOT.resolve("data"))) {
            assertThat(files.map(file -> "../data/" + file.getFileName())
                            .filter(address -> !address.endsWith("/index.html")))
                    .isSubsetOf(listed);
        }
    }

    @Test
    void everyEntryEndsWithTheSameBlocksInTheSameOrder() {
        List<String> order =
                List.of("in-the-timeline", "mentioned-in", "page-sources", "cite-this-page", "improve-this-page");
        pages.forEach((path, page) -> {
            List<String> blocks = page.select("h2[id]").stream()
                    .map(Element::id)
                    .filter(order::contains)
                    .toList();
            assertThat(blocks)
                    .as(path)
                    .isEqualTo(order.stream().filter(blocks::contains).toList());
        });
    }
}
