package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.testing.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
    private static final Path RULES = Path.of("src/test/resources/rules");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheBase() throws IOException {
        Trees.copy(RULES.resolve("_base"), folder);
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + (arguments.length == 0 ? 0 : 4)];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        if (arguments.length > 0) {
            String[] folders = {
                "--content",
                folder.resolve("content").toString(),
                "--out",
                folder.resolve("out").toString()
            };
            System.arraycopy(folders, 0, all, arguments.length, folders.length);
        }
        return Main.run(new PrintWriter(out), new PrintWriter(err), all);
    }

    private void breakALink() throws IOException {
        Trees.copy(RULES.resolve("link-unknown"), folder);
    }

    @Test
    void endsWith0AndWritesTheSiteWhenTheContentIsGood() {
        assertThat(run("build")).isZero();
        assertThat(folder.resolve("out/people/karl-radek.html")).exists();
        assertThat(err.toString()).contains("0 errors");
    }

    @Test
    void addsTheAddressesOfASiteThatWasMadeToTheLedger() throws IOException {
        Path ledger = folder.resolve("content/permalinks.txt");
        Files.writeString(ledger, "people/karl-radek.html\nindex.html\n");
        assertThat(run("build", "--update-permalinks")).isZero();
        List<String> lines = Files.readAllLines(ledger);
        assertThat(lines).startsWith("people/karl-radek.html", "index.html").doesNotHaveDuplicates();
        assertThat(lines).contains("treaties/treaty-of-rapallo.html");
        assertThat(err.toString()).contains(lines.size() - 2 + " addresses added to the ledger");
    }

    @Test
    void leavesTheLedgerAloneWhenNoSiteWasMade() throws IOException {
        breakALink();
        assertThat(run("build", "--update-permalinks")).isEqualTo(1);
        assertThat(folder.resolve("content/permalinks.txt")).doesNotExist();
        assertThat(err.toString()).contains("0 addresses added to the ledger");
    }

    @Test
    void endsWith1AndLeavesTheOldSiteWhenTheContentHasErrors() throws IOException {
        run("build");
        breakALink();
        assertThat(run("build")).isEqualTo(1);
        assertThat(out.toString()).contains("error[link-unknown]");
        assertThat(folder.resolve("out/people/karl-radek.html")).exists();
        assertThat(folder.resolve("out/articles/rapallo.html")).doesNotExist();
    }

    @Test
    void writesNothingWhenItOnlyChecks() {
        assertThat(run("check")).isZero();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void endsWith2OnWrongUsage() {
        assertThat(run("biuld")).isEqualTo(2);
        assertThat(run("check", "--format", "xml")).isEqualTo(2);
        assertThat(run("check", "--base-url", "not a url")).isEqualTo(2);
        assertThat(run("check", "--repository", "javascript:alert(1)")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("build");
    }

    @Test
    void takesAnEmptyAddressForNone() {
        assertThat(run("check", "--base-url", "", "--repository", "https://example.org/a_b"))
                .isZero();
    }

    @Test
    void endsWith74WhenTheFolderIsNotItsOwn() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/thesis.txt"), "work");
        assertThat(run("build")).isEqualTo(74);
        assertThat(err.toString()).contains("--out").doesNotContain("Exception");
    }

    @Test
    void endsWith74WhenThereIsNoContentFolder() {
        int code = Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "check",
                "--content",
                folder.resolve("nowhere").toString());
        assertThat(code).isEqualTo(74);
        assertThat(err.toString()).contains("nowhere");
    }

    @Test
    void printsFindingsAsJson() throws IOException {
        breakALink();
        assertThat(run("check", "--format", "json")).isEqualTo(1);
        JsonNode findings = JsonMapper.builder().build().readTree(out.toString());
        assertThat(findings.get(0).get("rule").stringValue()).isEqualTo("link-unknown");
        assertThat(findings.get(0).get("line").intValue()).isEqualTo(10);
        assertThat(findings.get(0).get("column").intValue()).isEqualTo(10);
    }

    @Test
    void printsFindingsAsGithubCommands() throws IOException {
        breakALink();
        assertThat(run("check", "--format", "github")).isEqualTo(1);
        assertThat(out.toString())
                .startsWith(
                        "::error file=content/articles/rapallo.md,line=10,endLine=10,col=10,endColumn=30,title=link-unknown::"
                                + "no page, event or alias is called \"Treaty of Rapalo\"%0Adid you mean");
    }

    @Test
    void printsFindingsAsSarif() throws IOException {
        breakALink();
        assertThat(run("check", "--format", "sarif")).isEqualTo(1);
        JsonNode log = JsonMapper.builder().build().readTree(out.toString());
        assertThat(log.get("version").stringValue()).isEqualTo("2.1.0");
        assertThat(log.at("/runs/0/results/0/ruleId").stringValue()).isEqualTo("link-unknown");
        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/region/startColumn")
                        .intValue())
                .isEqualTo(10);
    }
}
