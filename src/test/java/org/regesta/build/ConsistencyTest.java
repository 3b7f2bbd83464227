package org.regesta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.diagnostic.Rule;
import org.regesta.testing.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The site gives an account of its rules, of every exception from them, and of its sources. */
class ConsistencyTest {
    private static final Path BASE = Path.of("src/test/resources/rules/_base");

    @TempDir
    private Path folder;

    @BeforeEach
    void breakARuleOnPurpose() throws IOException {
        Trees.copy(BASE, folder);
        write("content/people/karl-radek.md", """
                ---
                title: Karl Radek
                summary: A person of the time.
                born: 1885-10-31
                # allow end-before-start: the register has it so
                died: 1839-05-19
                importance: 3
                status: draft
                ---
                """);
        write("content/articles/rapallo.md", """
                ---
                title: Rapallo
                summary: An article.
                part: one
                order: 1
                period: 1922
                status: draft
                ---

                A paragraph with a source.[@carr1951]

                A paragraph without one.

                A paragraph that sums up. {.synthesis}
                """);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path build() {
        BuildResult result = new Build(new BuildOptions(
                        folder.resolve("content"),
                        Path.of("templates"),
                        folder.resolve("out"),
                        Optional.empty(),
                        Optional.empty()))
                .run();
        assertThat(result.hasErrors()).as(result.diagnostics().toString()).isFalse();
        return folder.resolve("out");
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(build().resolve("consistency.html")));
    }

    private JsonNode data() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(build().resolve("data/consistency.json")));
    }

    @Test
    void listsEveryRuleWithItsSentence() throws IOException {
        Document page = page();
        for (Rule rule : RuleCatalogue.rules()) {
            assertThat(page.select("tr#" + rule.id() + " th").text()).contains(rule.id(), rule.sentence());
        }
    }

    @Test
    void givesTheReasonOfAnExceptionAndWhereItIsMade() throws IOException {
        Document page = page();
        assertThat(page.select(".exceptions li").eachText())
                .containsExactly("end-before-start the register has it so content/people/karl-radek.md, line 5");
        assertThat(page.select(".exceptions a").attr("href")).isEqualTo("people/karl-radek.html");
        assertThat(page.select("tr#end-before-start td").eachText()).containsExactly("1", "1 exception");
    }

    @Test
    void countsTheSourcesOfEachText() throws IOException {
        List<String> row = page().select(".coverage tr:has(a[href=articles/rapallo.html]) td")
                .eachText();
        assertThat(row).containsExactly("3", "1", "1", "1", "1");
    }

    @Test
    void leadsToTheParagraphsThatRestOnASingleWork() throws IOException {
        assertThat(page().select(".works a[href^=articles]").attr("href"))
                .isEqualTo("articles/rapallo.html#p-a-paragraph-with-a-source");
    }

    @Test
    void saysTheSameAsData() throws IOException {
        JsonNode data = data();
        assertThat(StreamSupport.stream(data.path("rules").spliterator(), false)
                        .map(rule -> rule.path("id").asString()))
                .containsExactlyElementsOf(
                        RuleCatalogue.rules().stream().map(Rule::id).toList());
        assertThat(data.path("errors").asInt()).isZero();
        assertThat(data.path("notes").asInt())
                .isEqualTo(page().select(".findings li").size()
                        + data.path("sources").path("without-source").asInt());
        assertThat(data.toString()).contains("the register has it so");
    }

    @Test
    void aLinkThatIsExcusedIsPrintedAsWords() throws IOException {
        write("content/articles/genoa.md", """
                ---
                title: Genoa
                summary: An article.
                part: one
                order: 2
                period: 1922
                status: draft
                ---

                <!-- allow link-unknown: the page is planned -->
                At [[genoa-conference|the conference]] they met.[@carr1951]
                """);
        Document page = Jsoup.parse(Files.readString(build().resolve("articles/genoa.html")));
        assertThat(page.select("main p:contains(the conference)").text()).contains("At the conference they met.");
        assertThat(page.select("main p:contains(the conference) a[href*=genoa-conference]"))
                .isEmpty();
    }
}
