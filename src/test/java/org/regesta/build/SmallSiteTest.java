package org.regesta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.diagnostic.DiagnosticFormat;
import org.regesta.diagnostic.Severity;

/** A site of one article, three people and one work, as the templates print it. */
class SmallSiteTest {
    @TempDir
    private Path content;

    private final Map<String, String> files = new TreeMap<>();

    @BeforeEach
    void build() throws IOException {
        write();
        build(Optional.empty());
    }

    private void write() throws IOException {
        write("site.yaml", """
                title: A small site
                subtitle: It has an article
                language: en
                period: 1918/1941
                parts:
                  - {id: one, title: The only part, period: 1918/1941}
                """);
        write("bibliography.json", """
                [{"id": "carr:1951", "type": "book", "title": "Relations", "author": [{"family": "Carr"}],
                  "publisher": "Press", "publisher-place": "London", "issued": {"date-parts": [[1951]]},
                  "language": "German, \\"x", "custom": {"kind": "monograph"}}]
                """);
        write("articles/rapallo.md", """
                ---
                title: Rapallo, the story
                summary: An article for a test.
                part: one
                order: 1
                period: 1922
                status: draft
                redirect-from: [articles/old-rapallo.html]
                ---

                Two states agreed,[@carr:1951, p. 5] as [[adolf-hitler]], [[chiang]] and [[karl-radek]] knew.
                """);
        write("people/adolf-hitler.md", person("title: Adolf Hitler"));
        write("people/chiang.md", person("title: Chiang Kai-shek\nfiled-as: Chiang Kai-shek"));
        write("people/karl-radek.md", person("title: Karl Radek"));
    }

    private void build(Optional<String> address) {
        BuildOptions options =
                new BuildOptions(content, Path.of("templates"), content.resolve("out"), address, Optional.empty());
        BuildResult result = new Build(options)
                .make(made ->
                        made.forEach(file -> files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8))));
        assertThat(result.diagnostics().stream().filter(d -> d.severity() != Severity.NOTE))
                .as(DiagnosticFormat.TEXT.print(result.diagnostics()))
                .isEmpty();
    }

    private static String person(String keys) {
        return "---\n" + keys + "\nsummary: A person for a test.\nimportance: 3\nstatus: draft\n---\n";
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void hasEveryPageToWhichItLinks() {
        assertThat(pages().flatMap(this::links)).isNotEmpty().allMatch(files::containsKey);
    }

    private Stream<String> pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html"));
    }

    private Stream<String> links(String page) {
        return Jsoup.parse(text(page), "https://example.org/" + page).select("a[href]").stream()
                .map(link -> link.absUrl("href").replaceFirst("[#?].*", ""))
                .filter(link -> link.startsWith("https://example.org/"))
                .map(link -> link.substring("https://example.org/".length()));
    }

    @Test
    void findsAWorkWhereItsPageIs() {
        List<String> found = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("search/"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(found).anyMatch(text -> text.contains("sources/carr-1951.html"));
        assertThat(found).noneMatch(text -> text.contains("sources/carr:1951.html"));
    }

    @Test
    void takesNoFreeTextForALanguage() {
        assertThat(text("assets/css/filters.css")).doesNotContain("\"x").doesNotContain("German");
        assertThat(text("sources/index.html")).doesNotContain("German, ");
        assertThat(text("sources/carr-1951.html")).contains("German, &quot;x");
    }

    @Test
    void leavesFormerAddressesOutOfTheSitemap() {
        assertThat(files).containsKey("articles/old-rapallo.html");
        assertThat(text("sitemap.xml")).contains("articles/rapallo.html").doesNotContain("old-rapallo");
    }

    /** A web server shows it wherever there is no page. */
    @Test
    void leadsOnFromEveryFolderWhereThereIsNoPage() {
        assertThat(text("404.html")).doesNotContain("<base");
        build(Optional.of("https://example.org/history"));
        Document page = Jsoup.parse(text("404.html"), "https://example.org/history/people/foo.html");
        assertThat(page.select("[href], [src]").get(0).outerHtml()).isEqualTo("<base href=\"/history/\">");
        assertThat(page.select("[href], [src]").eachAttr("abs:href"))
                .allMatch(address ->
                        address.isEmpty() || address.matches("https://(example.org/history|creativecommons.org)/.*"))
                .contains("https://example.org/history/404.html#content");
        assertThat(page.select("main a").eachText()).contains("Sources");
        assertThat(files.keySet().stream()
                        .filter(path -> path.endsWith(".html") && text(path).contains("<base")))
                .containsExactly("404.html");
    }

    @Test
    void leadsOnFromTheTopOfAHost() {
        build(Optional.of("https://example.org"));
        assertThat(text("404.html")).contains("<base href=\"/\">");
    }

    @Test
    void filesPeopleBySurname() {
        assertThat(named("people/index.html", ".card-title a"))
                .containsExactly("Chiang Kai-shek", "Hitler, Adolf", "Radek, Karl");
        assertThat(named("glossary.html", ".letter h2, .card-title a"))
                .containsExactly("C", "Chiang Kai-shek", "H", "Hitler, Adolf", "R", "Radek, Karl");
        assertThat(named("search.html", "a[href*=letter-]")).containsExactly("C", "H", "R");
        assertThat(named("index.html", ".entrance a.link-person"))
                .containsExactly("Chiang Kai-shek", "Adolf Hitler", "Karl Radek");
        assertThat(named("people/karl-radek.html", "h1")).containsExactly("Karl Radek");
    }

    private List<String> named(String page, String selector) {
        return Jsoup.parse(text(page)).select(selector).eachText();
    }

    private String text(String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow(() -> new AssertionError("no file " + path));
    }
}
