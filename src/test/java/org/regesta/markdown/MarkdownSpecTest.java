package org.regesta.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceFile;

/** The examples of {@code spec/markdown.md}. */
class MarkdownSpecTest {
    private static final Path SPEC = Path.of("src/test/resources/spec/markdown.md");

    @TestFactory
    Stream<DynamicTest> everyExample() throws IOException {
        String[] examples = Files.readString(SPEC).replace("\r\n", "\n").split("(?m)^=== ");
        return Stream.of(examples).skip(1).map(example -> {
            String name = example.substring(0, example.indexOf('\n'));
            return DynamicTest.dynamicTest(name, () -> check(example.substring(example.indexOf('\n') + 1)));
        });
    }

    private static void check(String example) {
        String[] parts = example.split("(?m)^\\.\n");
        Diagnostics diagnostics = new Diagnostics();
        Passage passage = Passage.verbatim(new SourceFile("spec.md", parts[0]), 0, parts[0]);
        Document document = new MarkdownParser().parse(passage, diagnostics);
        String html = new HtmlPrinter(new ExampleContext()).blocks(document.blocks());
        assertThat(html.strip()).isEqualTo(parts[1].strip());
        String found = diagnostics.sorted().stream()
                .filter(d -> !d.rule().id().equals("heading-level"))
                .map(d -> d.rule().id() + " " + d.span().line() + ":" + d.span().column())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(parts.length > 2 ? parts[2].strip() : "");
    }

    /** A page of a site on which everything exists. */
    private static final class ExampleContext implements HtmlContext {
        private final Map<String, Integer> footnotes = new HashMap<>();
        private int notes;

        @Override
        public Optional<LinkTarget> target(Inline.WikiLink link) {
            boolean byId = link.target().matches("[a-z0-9-]+");
            String words = byId ? "Title of " + link.target() : link.target();
            String anchor =
                    link.heading().map(heading -> "#" + Anchor.of(heading)).orElse("");
            return Optional.of(new LinkTarget("x.html" + anchor, words, "", Optional.empty()));
        }

        @Override
        public Optional<LinkTarget> target(Inline.Link link) {
            return Optional.of(new LinkTarget(link.destination().value(), "", "", Optional.empty()));
        }

        @Override
        public Optional<LinkTarget> debate(Inline.Contested contested) {
            return Optional.of(new LinkTarget("x.html", contested.debate().value(), "", Optional.empty()));
        }

        @Override
        public Optional<NoteMark> note(Inline.CitationGroup citations) {
            notes++;
            return Optional.of(new NoteMark(notes, "note-" + notes, "note-mark-" + notes));
        }

        @Override
        public Optional<LinkTarget> table(Inline.DataQuote quote) {
            return Optional.of(new LinkTarget("x.html", quote.cell().value(), "", Optional.empty()));
        }

        @Override
        public String name(Inline.CitationGroup citations) {
            return "Name";
        }

        @Override
        public Optional<NoteMark> note(Inline.FootnoteMark mark) {
            boolean first = !footnotes.containsKey(mark.label());
            int number = footnotes.computeIfAbsent(mark.label(), label -> ++notes);
            return Optional.of(new NoteMark(number, "note-" + number, "note-mark-" + number + (first ? "" : "-2")));
        }

        @Override
        public String address(Inline.Image image) {
            return image.source().value();
        }

        @Override
        public Optional<String> anchor(Block.Paragraph paragraph) {
            return Optional.empty();
        }

        @Override
        public String fence(Block.Fence fence, String inside) {
            return "<div class=\"" + fence.kind().label() + "\">\n" + inside.strip() + "\n</div>";
        }
    }
}
