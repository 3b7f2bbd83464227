package org.regesta.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.citation.Bibliography;
import org.regesta.citation.BibtexExport;
import org.regesta.citation.CitationKey;
import org.regesta.citation.NoteStyle;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.DiagnosticFormat;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.markdown.DocumentThreads;
import org.regesta.testing.Trees;

/** What reference managers write is read as it is. */
class BibliographyImportTest {
    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private Bibliography read(String json) throws IOException {
        Trees.copy(Path.of("src/test/resources/rules/_base"), folder);
        Files.writeString(folder.resolve("content/bibliography.json"), json);
        return new Loader(new DocumentThreads(Duration.ofSeconds(20)), diagnostics)
                .load(folder.resolve("content"))
                .orElseThrow()
                .bibliography();
    }

    private static String resource(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/citation").resolve(name));
    }

    @Test
    void readsAnExportFromZoteroByItsCitationKeys() throws IOException {
        Bibliography works = read(resource("zotero.json"));
        assertThat(DiagnosticFormat.TEXT.print(diagnostics.sorted())).isEmpty();
        assertThat(works.keys())
                .extracting(CitationKey::value)
                .containsExactly("carr1951", "brockdorff1922", "gatzke1958");
        Reference letter = works.find(new CitationKey("brockdorff1922")).orElseThrow();
        assertThat(letter.archiveLocation()).contains("R 28989");
        assertThat(letter.author().get(0).nonDroppingParticle()).contains("von");
        assertThat(letter.issued().orElseThrow().dateParts()).containsExactly(List.of(1922, 8, 15));
    }

    @Test
    void readsWhatPandocMakesOfBibtex() throws IOException {
        Bibliography works = read(resource("pandoc.json"));
        assertThat(DiagnosticFormat.TEXT.print(diagnostics.sorted())).isEmpty();
        Reference chapter = works.find(new CitationKey("adap-b-1")).orElseThrow();
        assertThat(chapter.author().get(0).literal()).contains("Auswärtiges Amt");
        assertThat(chapter.issued().orElseThrow().dateParts()).hasSize(2);
    }

    @Test
    void asksForACitationKeyWhereTheIdIsNone() throws IOException {
        Bibliography works = read(resource("zotero.json").replace("\"citation-key\": \"carr1951\",", ""));
        assertThat(works.isReadable()).isFalse();
        assertThat(works.faults()).extracting(Diagnostic::message).allMatch(m -> m.contains("zotero.org"));
    }

    @Test
    void takesFieldsAsReferenceManagersFillThem() throws IOException {
        String json = resource("zotero.json")
                .replace("\"DOI\": \"", "\"DOI\": \"https://doi.org/")
                .replace(
                        "https://doi.org/10.2307/1848881\",\n    \"volume",
                        "https://example.org/a_b?c&d\",\n    \"volume")
                .replace("\"language\": \"en\"", "\"edition\": \"21\", \"language\": \"English\"");
        Bibliography works = read(json);
        assertThat(DiagnosticFormat.TEXT.print(diagnostics.sorted())).isEmpty();
        Reference article = works.find(new CitationKey("gatzke1958")).orElseThrow();
        assertThat(BibtexExport.of(article))
                .contains("doi = {10.2307/1848881},", "url = {https://example.org/a_b?c&d},");
        Reference book = works.find(new CitationKey("carr1951")).orElseThrow();
        assertThat(book.languageTag()).contains("en");
        assertThat(BibtexExport.of(book)).contains("language = {English},");
        assertThat(new NoteStyle(works).entry(book.key())).contains("21st ed");
    }
}
