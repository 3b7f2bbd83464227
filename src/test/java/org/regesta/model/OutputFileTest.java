package org.regesta.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "people/karl-radek.html", "data/a..b.json", ".nojekyll", "sources/Čechov.html"})
    void takesAPathInsideTheSite(String path) {
        assertThat(OutputFile.text(path, "").path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/tmp/x.html",
                "../x.html",
                "people/../../x.html",
                "./x.html",
                "people//x.html",
                "people/",
                "a\\b",
                "C:/x.html",
                "people/..",
                "x.html\n"
            })
    void refusesAPathThatMayLeadOutOfIt(String path) {
        assertThatThrownBy(() -> OutputFile.text(path, "")).hasMessageContaining("inside the site");
    }
}
