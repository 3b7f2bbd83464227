package org.regesta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.testing.Trees;

/** Former addresses still arrive. */
class LedgerTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheBase() throws IOException {
        Trees.copy(Path.of("src/test/resources/rules/_base"), folder);
    }

    private Document build(String ledger, String page) throws IOException {
        Files.writeString(folder.resolve("content/permalinks.txt"), ledger);
        BuildResult result = new Build(new BuildOptions(
                        folder.resolve("content"),
                        Path.of("templates"),
                        folder.resolve("out"),
                        Optional.empty(),
                        Optional.empty()))
                .run();
        assertThat(result.hasErrors()).isFalse();
        return Jsoup.parse(Files.readString(folder.resolve("out").resolve(page)));
    }

    @Test
    void aFormerPageLeadsToItsSuccessor() throws IOException {
        Document page = build("people/radek.html -> people/karl-radek.html\n", "people/radek.html");
        assertThat(page.select("main a[href='../people/karl-radek.html']")).hasSize(1);
        assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../people/karl-radek.html");
    }

    @Test
    void aFormerAnchorStandsWhereItsSuccessorIs() throws IOException {
        Document page = build(
                "treaties/treaty-of-rapallo.html#articles -> treaties/treaty-of-rapallo.html#what-it-provides\n",
                "treaties/treaty-of-rapallo.html");
        assertThat(page.select("h2#what-it-provides > span#articles")).hasSize(1);
    }

    @Test
    void aFormerAnchorWhoseMatterMovedSaysWhere() throws IOException {
        Document page = build(
                "treaties/treaty-of-rapallo.html#radek -> people/karl-radek.html\n", "treaties/treaty-of-rapallo.html");
        assertThat(page.select("main p#radek a").attr("href")).isEqualTo("../people/karl-radek.html");
    }

    private void claim(String address) throws IOException {
        Path page = folder.resolve("content/people/karl-radek.md");
        Files.writeString(page, Files.readString(page).replace("status:", "redirect-from: [" + address + "]\nstatus:"));
    }

    @Test
    void aFormerAnchorThatAPageClaimsAsItsOwnStandsOnIt() throws IOException {
        claim("people/karl-radek.html#life");
        Document page = build("people/karl-radek.html#life\n", "people/karl-radek.html");
        assertThat(page.select("main span#life")).hasSize(1);
        assertThat(Trees.contents(folder.resolve("out"))).doesNotContainKey("people/karl-radek.html#life");
    }

    @Test
    void aFormerAnchorThatAnotherPageClaimsSaysWhereItWent() throws IOException {
        claim("treaties/treaty-of-rapallo.html#radek");
        Document page = build("treaties/treaty-of-rapallo.html#radek\n", "treaties/treaty-of-rapallo.html");
        assertThat(page.select("main p#radek a").attr("href")).isEqualTo("../people/karl-radek.html");
    }

    @Test
    void aFormerAnchorOnAFormerPageGoesWithIt() throws IOException {
        claim("people/radek.html, people/radek.html#li$fe");
        Document page = build("people/radek.html\npeople/radek.html#li$fe\n", "people/radek.html");
        assertThat(page.select("main p[id='li$fe'] a").attr("href")).isEqualTo("../people/karl-radek.html");
    }
}
