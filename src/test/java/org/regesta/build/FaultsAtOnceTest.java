package org.regesta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.diagnostic.Severity;
import org.regesta.testing.Trees;

/** All mistakes of an editor are shown in one run, and none of them twice over in what follows from it. */
class FaultsAtOnceTest {
    private static final String PERSON = """
            ---
            title: Karl Radek
            summary: A person of the time.
            born: 1885-10-31
            died: 1939-05-19
            importance: 3
            status: draft
            ---

            ## Life

            He knew Moscow.[@carr1951]
            """;

    private static final String ARTICLE = """
            ---
            title: Rapallo
            summary: An article.
            part: one
            order: 1
            period: 1922
            status: draft
            ---

            The only page that leads to [[Karl Radek]], and to [his life](../people/karl-radek.md#life).
            """;

    private static final String PUBLISHED = """
            articles/rapallo.html
            offices/comintern-secretary.html
            people/karl-radek.html
            people/karl-radek.html#life
            sources/carr1951.html
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAPublishedSite() throws IOException {
        Trees.copy(Path.of("src/test/resources/rules/_base"), folder);
        write("people/karl-radek.md", PERSON);
        write("articles/rapallo.md", ARTICLE);
        write("permalinks.txt", PUBLISHED);
        assertThat(errors()).isEmpty();
    }

    @Test
    void aFaultyKeyHidesNeitherADateNorALinkNorACitation() throws IOException {
        write(
                "people/karl-radek.md",
                PERSON.replace("summary", "sumary")
                        .replace("1939-05-19", "1939-05-32")
                        .replace(
                                "Moscow.[@carr1951]",
                                "[[Mosco]].[@carr1915] ![A face](../images/none.png)\n\n"
                                        + "::: timeline {about=nobody}\n:::"));

        assertThat(errors())
                .containsExactlyInAnyOrder(
                        "field-missing",
                        "field-unknown",
                        "date-impossible",
                        "link-unknown",
                        "cite-unknown",
                        "image-missing",
                        "ref-unknown");
    }

    @Test
    void whatIsInAFileThatCannotBeReadIsNotMissedElsewhere() throws IOException {
        write("people/karl-radek.md", PERSON.replace("status: draft", "status: drafty"));

        assertThat(errors()).containsExactly("field-type");
    }

    @Test
    void whatABrokenPageAloneLeadsToAndCitesIsNoOrphan() throws IOException {
        write("articles/rapallo.md", ARTICLE.replace("order: 1", "order: first"));

        assertThat(errors()).containsExactly("field-type");
    }

    @Test
    void officesAndWorksThatCannotBeReadAreOneErrorEach() throws IOException {
        replace("offices.json", "\"title\"", "\"titel\"");
        replace("bibliography.json", "\"type\"", "type");

        assertThat(errors()).containsOnlyOnce("json-syntax").doesNotContain("permalink-gone", "cite-unknown");
    }

    @Test
    void anExceptionIsNotCalledIdleWhileAFileIsOutOfSight() throws IOException {
        write("people/karl-radek.md", PERSON.replace("status: draft", "status: drafty"));
        write("concepts/pact.md", """
                ---
                title: Pact
                # allow orphan-page: written for a later article
                summary: An agreement.
                importance: 3
                status: draft
                ---
                """);

        assertThat(errors()).containsExactly("field-type");
    }

    private List<String> errors() {
        return new Build(options())
                .check().diagnostics().stream()
                        .filter(found -> found.severity() != Severity.NOTE)
                        .map(found -> found.rule().id())
                        .toList();
    }

    private BuildOptions options() {
        return new BuildOptions(
                folder.resolve("content"),
                Path.of("templates"),
                folder.resolve("out"),
                Optional.empty(),
                Optional.empty());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void replace(String path, String old, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.writeString(file, Files.readString(file).replace(old, text));
    }
}
