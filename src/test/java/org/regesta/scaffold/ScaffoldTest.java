package org.regesta.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.build.Build;
import org.regesta.build.BuildOptions;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.DiagnosticFormat;
import org.regesta.model.PageKind;
import org.regesta.testing.Trees;

class ScaffoldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copyTheBase() throws IOException {
        Trees.copy(Path.of("src/test/resources/rules/_base"), folder);
        content = folder.resolve("content");
    }

    /** Warnings that a new file can't avoid: nothing leads to it yet, and whose view is told is for its editor to say. */
    private static final Set<String> LEFT_TO_THE_EDITOR = Set.of("orphan-page", "position-without-source");

    private Build build() {
        return new Build(new BuildOptions(
                content, Path.of("templates"), folder.resolve("out"), Optional.empty(), Optional.empty()));
    }

    private Scaffold scaffold() {
        return new Scaffold(content, build().read().orElseThrow(), TODAY);
    }

    private void requireGoodContent() {
        List<Diagnostic> found = build().check().shown(false).stream()
                .filter(finding -> !LEFT_TO_THE_EDITOR.contains(finding.rule().id()))
                .toList();
        assertThat(DiagnosticFormat.TEXT.print(found)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void aNewPageOfEveryKindPassesTheChecks(PageKind kind) throws IOException {
        Path file = scaffold().page(kind, "The “Lützow”: a cruiser’s #1 tale", Optional.empty());

        assertThat(file).isEqualTo(content.resolve(kind.folder()).resolve("the-lutzow-a-cruisers-1-tale.md"));
        assertThat(Files.readString(file)).contains("status: draft").contains("updated: 2026-02-03\n");
        requireGoodContent();
        assertThat(build().make(files -> {}).hasErrors()).isFalse();
    }

    @Test
    void twoNewArticlesFollowEachOther() throws IOException {
        Path first = scaffold().page(PageKind.ARTICLE, "One", Optional.empty());
        Path second = scaffold().page(PageKind.ARTICLE, "Two", Optional.empty());
        assertThat(Files.readString(first)).contains("part: one\norder: 1\nperiod: \"1918/1941\"\n");
        assertThat(Files.readString(second)).contains("order: 2\n");
        requireGoodContent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "1939",
                "- a list",
                "{a: b}",
                "He said \"no\"",
                "C:\\temp",
                "*x*",
                "Ends in colon:",
                "& so",
                "a #b"
            })
    void everyTitleStaysTheWordsThatItIs(String title) {
        Path file = scaffold().page(PageKind.CONCEPT, title, Optional.of("some-title"));
        requireGoodContent();
        assertThat(build().read().orElseThrow().site().pages(PageKind.CONCEPT))
                .extracting(page -> page.title())
                .as(file.toString())
                .containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({
        "Treaty of Rapallo, treaties",
        "treaty of rapallo, treaties",
        "Карл Радек, people",
        "Karl Radek, people",
    })
    void refusesNamesAndIdsOfAnyKindThatAreInUse(String title, String where) {
        assertThatThrownBy(() -> scaffold().page(PageKind.CONCEPT, title, Optional.of("something-else")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("content/" + where);
        assertThat(content.resolve("concepts")).doesNotExist();
    }

    @Test
    void refusesAnIdOfAnotherKind() {
        assertThatThrownBy(() -> scaffold().page(PageKind.CONCEPT, "Another", Optional.of("karl-radek")))
                .hasMessageContaining("people/karl-radek.md")
                .hasMessageContaining("--id");
        assertThatThrownBy(() -> scaffold().page(PageKind.CONCEPT, "Another", Optional.of("1922-04-16-rapallo-signed")))
                .hasMessageContaining("timeline/1922.json");
    }

    @Test
    void refusesAnIdInAFileThatIsBrokenNow() throws IOException {
        Files.writeString(content.resolve("people/karl-radek.md"), "---\ntitle: [\n---\n");
        assertThatThrownBy(() -> scaffold().page(PageKind.CONCEPT, "Karl-Radek", Optional.empty()))
                .hasMessageContaining("can't be read");
    }

    @Test
    void refusesIdsThatAreNone() {
        assertThatThrownBy(() -> scaffold().page(PageKind.CONCEPT, "A", Optional.of("../people/x")))
                .hasMessageContaining("not an id");
        assertThatThrownBy(() -> scaffold().page(PageKind.CONCEPT, "Новая запись", Optional.empty()))
                .hasMessageContaining("--id");
    }

    @Test
    void putsAnEventWhereItBelongsAndKeepsTheRest() throws IOException {
        Path file = content.resolve("timeline/1922.json");
        String before = Files.readString(file);

        scaffold().event("Before", "1922-04-15", Optional.empty());
        scaffold().event("Behind", "1922-04", Optional.empty());
        scaffold().event("Last", "1922-04-17", Optional.empty());

        assertThat(Files.readString(file))
                .isEqualTo(before.replace(
                                "[\n    {",
                                "[\n" + event("1922-04-behind", "Behind") + ",\n" + event("1922-04-15-before", "Before")
                                        + ",\n    {")
                        .replace("}\n  ]", "},\n" + event("1922-04-17-last", "Last") + "\n  ]"));
        requireGoodContent();
    }

    private static String event(String id, String title) {
        return """
                    {
                      "id": "%s",
                      "date": "%s",
                      "title": "%s",
                      "summary": "To be written.",
                      "category": "diplomacy"
                    }""".formatted(id, id.replaceAll("-[a-z]+$", ""), title).indent(4).stripTrailing();
    }

    @Test
    void keepsTheFormOfTheFile() throws IOException {
        Path file = content.resolve("timeline/1922.json");
        Files.writeString(file, Files.readString(file).replace("  ", "\t").replace("\n", "\r\n"));
        scaffold().event("A \"quoted\" title", "1922-12-01", Optional.empty());
        assertThat(Files.readString(file))
                .contains("\t\t},\r\n\t\t{\r\n\t\t  \"id\": \"1922-12-01-a-quoted-title\",\r\n")
                .doesNotContainPattern("[^\\r]\\n");
        requireGoodContent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1925-10-12           | 1925-10-12-an-event
            1925-10              | 1925-10-an-event
            1925                 | 1925-an-event
            1925-10-12~          | 1925-10-12-an-event
            1925-23              | 1925-an-event
            1925-10/1925-12      | 1925-10-an-event
            [1925-10-12,1926]    | 1925-10-12-an-event
            192X                 | 1920-an-event
            1941-12-30/1942-01-02| 1941-12-30-an-event
            1948-01-21           | 1948-01-21-an-event
            """)
    void makesTheIdOfAnEventFromItsDate(String date, String id) throws IOException {
        Path file = scaffold().event("An event", date, Optional.empty());
        assertThat(file).hasFileName(id.substring(0, 4) + ".json").content().contains("\"" + id + "\"");
        requireGoodContent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1917-11-07     | before the period
            ../1922-04     | began
            1922-02-30     | February
            sometime       | not a date
            """)
    void refusesEventsWithoutAPlaceOnTheTimeline(String date, String why) {
        assertThatThrownBy(() -> scaffold().event("An event", date, Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why);
    }

    @Test
    void refusesAnEventWhoseIdDoesNotStartWithItsYear() {
        assertThatThrownBy(() -> scaffold().event("An event", "1925", Optional.of("an-event")))
                .hasMessageContaining("1925-");
    }

    @Test
    void leavesAYearWithMistakesAlone() throws IOException {
        Path file = content.resolve("timeline/1922.json");
        String broken = Files.readString(file).replace("]\n}", "]");
        Files.writeString(file, broken);
        assertThatThrownBy(() -> scaffold().event("An event", "1922-05", Optional.empty()))
                .hasMessageContaining("mistakes");
        assertThat(file).hasContent(broken);
    }
}
