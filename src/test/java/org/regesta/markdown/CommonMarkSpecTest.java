package org.regesta.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceFile;

/**
 * Every example of the CommonMark specification, through our own tree and printer.
 *
 * <p>Where our dialect differs on purpose, {@code spec/commonmark-differences.txt} names the example and the reason, and the
 * test demands that the output does differ.
 */
class CommonMarkSpecTest {
    private final Map<Integer, String> differences = differences();
    private final MarkdownParser parser = new MarkdownParser();

    @TestFactory
    Stream<DynamicTest> everyExample() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        return Stream.iterate(1, n -> n <= examples.size(), n -> n + 1)
                .map(n -> DynamicTest.dynamicTest(
                        n + " " + examples.get(n - 1).getSection(), () -> check(n, examples.get(n - 1))));
    }

    private void check(int number, Example example) {
        String html = html(example.getSource());
        if (differences.containsKey(number)) {
            assertThat(normal(html)).as("differs: " + differences.get(number)).isNotEqualTo(normal(example.getHtml()));
        } else {
            assertThat(normal(html)).as(example.getSource()).isEqualTo(normal(example.getHtml()));
        }
    }

    private String html(String source) {
        // The parser adds a line feed at the end of every file; so does the specification.
        Passage passage = Passage.verbatim(new SourceFile("spec.md", source), 0, source);
        Document document = parser.parse(passage, new Diagnostics());
        return new HtmlPrinter(new PlainContext()).blocks(document.blocks());
    }

    /** What our printer does everywhere: anchors on headings, curly quotation marks, HTML 5 instead of XHTML. */
    private static String normal(String html) {
        return html.replaceAll("<h([1-6]) id=\"[^\"]*\">", "<h$1>")
                .replaceAll(" />", ">")
                .replaceAll("[“”]|&quot;", "\"")
                .replaceAll("[‘’]", "'")
                .replace('→', '\t')
                .replaceAll("<time datetime=\"[^\"]*\">(.*?)</time>", "$1")
                .strip();
    }

    private static Map<Integer, String> differences() {
        Map<Integer, String> differences = new HashMap<>();
        try (var stream = CommonMarkSpecTest.class.getResourceAsStream("/spec/commonmark-differences.txt")) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\s+", 2);
                    differences.put(Integer.parseInt(parts[0]), parts[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return differences;
    }

    /** A page without a site around it: ordinary links lead where they say. */
    static final class PlainContext implements HtmlContext {
        @Override
        public Optional<LinkTarget> target(Inline.WikiLink link) {
            return Optional.empty();
        }

        @Override
        public Optional<LinkTarget> target(Inline.Link link) {
            return Optional.of(new LinkTarget(link.destination().value(), "", "", Optional.empty()));
        }

        @Override
        public Optional<LinkTarget> debate(Inline.Contested contested) {
            return Optional.empty();
        }

        @Override
        public Optional<NoteMark> note(Inline.CitationGroup citations) {
            return Optional.empty();
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
            return Optional.empty();
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
            return inside;
        }
    }
}
