package org.regesta.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.model.PageKind;

/** The anchors in the templates of pages that editors write are those that their headings may not take. */
class OwnAnchorsTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern PART = Pattern.compile("\\{% (?:include|extends) \"(?<name>[^\"]+)\"");
    private static final Pattern ID = Pattern.compile("(?: id=|\"after\": )\"(?<id>[a-z-]+)\"");

    @ParameterizedTest
    @CsvSource({"ARTICLE, article", "PERSON, entry", "DEBATE, debate", "PLAIN, plain"})
    void knowsEveryAnchorOfTheTemplate(PageKind kind, String template) throws IOException {
        assertThat(anchors(template)).isNotEmpty().allMatch(anchor -> new OwnAnchors(kind, true).contain(anchor));
    }

    private static Set<String> anchors(String template) throws IOException {
        Set<String> anchors = new TreeSet<>();
        String text = Files.readString(TEMPLATES.resolve(template + ".peb"));
        for (Matcher id = ID.matcher(text); id.find(); ) {
            anchors.add(id.group("id"));
        }
        for (Matcher part = PART.matcher(text); part.find(); ) {
            anchors.addAll(anchors(part.group("name")));
        }
        return anchors;
    }
}
