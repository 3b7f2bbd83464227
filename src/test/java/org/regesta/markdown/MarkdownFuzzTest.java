package org.regesta.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regesta.diagnostic.DiagnosticFormat;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceFile;

/** Random texts made of the pieces of the dialect are read without a crash, and every finding lies in the text. */
class MarkdownFuzzTest {
    private static final int TEXTS = 4000;
    private static final List<String> PIECES = List.of(
            "[[",
            "]]",
            "[",
            "]",
            "(",
            ")",
            "{",
            "}",
            "|",
            "#",
            "# ",
            "## ",
            "\n",
            "\n\n",
            " ",
            "  ",
            "\t",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "~~~\n",
            ":::",
            "::: note\n",
            "::: quotation {source=\"@a\"}\n",
            ":::\n",
            "{contested=x}",
            "{data=a/b/c}",
            "{.synthesis}",
            "{#id}",
            "[^a]",
            "[^a]: ",
            "@a",
            "[@a, p. 5]",
            "[see @b; -@c]",
            "- ",
            "1. ",
            "1922. ",
            "> ",
            ": ",
            "| a | b |\n|---|---|\n",
            "---\n",
            "===\n",
            "<b>",
            "</b>",
            "<!-- allow x: y -->",
            "<!--",
            "-->",
            "&amp;",
            "&#0;",
            "\\",
            "\\[",
            "\"",
            "'",
            "--",
            "...",
            "16 April 1922",
            "31 June 1922",
            "1922–1933",
            "word",
            "Wörter",
            "Слово",
            "𝔊",
            "\u0000",
            "\u2028",
            "javascript:",
            "](x)",
            "![",
            "https://x.org/@a",
            "<x@y.z>");

    @Test
    void readsAnythingWithoutACrash() {
        long seed = Long.getLong("fuzz.seed", 19220416L);
        Random random = new Random(seed);
        MarkdownParser parser = new MarkdownParser();
        DocumentThreads threads = new DocumentThreads(Duration.ofSeconds(20));
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            Optional<String> html = threads.run(() -> print(parser, text));
            assertThat(html).as("seed %d, text %d: %s", seed, i, text).isPresent();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Parses, prints, and prints the findings, which walks through all their places. */
    private static String print(MarkdownParser parser, String text) {
        Diagnostics diagnostics = new Diagnostics();
        Passage passage = Passage.verbatim(new SourceFile("fuzz.md", text), 0, text);
        Document document = parser.parse(passage, diagnostics);
        document.inlines()
                .forEach(inline ->
                        assertThat(inline.span().end()).isBetween(inline.span().start(), text.length()));
        DiagnosticFormat.TEXT.print(diagnostics.sorted());
        return new HtmlPrinter(new CommonMarkSpecTest.PlainContext()).blocks(document.blocks());
    }
}
