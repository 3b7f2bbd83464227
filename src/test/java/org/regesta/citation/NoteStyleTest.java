package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceFile;
import org.regesta.load.Loader;
import org.regesta.markdown.DocumentThreads;
import org.regesta.testing.GoldenFiles;

/** How every work of the real bibliography is printed: long note, short note, with a page, entry. */
class NoteStyleTest {
    private static final Path GOLDEN = Path.of("src/test/resources/citation/works.txt");

    private static Bibliography works;

    @BeforeAll
    static void readTheBibliography() {
        works = new Loader(new DocumentThreads(Duration.ofSeconds(20)), new Diagnostics())
                .load(Path.of("content"))
                .orElseThrow()
                .bibliography();
    }

    private static Citation citation(String text) {
        return CitationSyntax.parse(Passage.verbatim(new SourceFile("test", text), 0, text))
                .orElseThrow()
                .get(0);
    }

    private static String printed(NoteStyle style, Reference work) {
        return String.join(
                "\n",
                work.key().value(),
                "  " + style.note(citation("@" + work.key()), true),
                "  " + style.note(citation("@" + work.key() + ", pp. 235-39"), true),
                "  " + style.note(citation("@" + work.key() + ", ch. 4"), false),
                "  " + style.note(citation("see -@" + work.key()), false),
                "  " + style.entry(work.key()),
                "");
    }

    @Test
    void printsEveryWorkAsTheGoldenFileSays() throws IOException {
        NoteStyle style = new NoteStyle(works);
        StringBuilder all = new StringBuilder();
        works.references().forEach(work -> all.append(printed(style, work)));
        GoldenFiles.assertText(GOLDEN, all.toString());
    }

    @Test
    void printsTheSameWhateverTheOrder() {
        NoteStyle style = new NoteStyle(works);
        List<Reference> shuffled = new ArrayList<>(works.references());
        Collections.shuffle(shuffled, new Random(1922));
        NoteStyle other = new NoteStyle(works);
        shuffled.forEach(work -> printed(other, work));
        works.references().forEach(work -> assertThat(printed(other, work)).isEqualTo(printed(style, work)));
    }

    @Test
    void escapesWhatIsNoHtml() {
        String json = "<script>alert(1)</script>";
        assertThat(new NoteStyle(works).note(citation("see " + json + " @carr1951"), false))
                .doesNotContain("<script>");
    }
}
