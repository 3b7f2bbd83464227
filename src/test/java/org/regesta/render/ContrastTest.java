package org.regesta.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of words and of marks stand out as WCAG 2.2 AA wants, in the light theme and in the dark one. */
class ContrastTest {
    private static final Pattern COLOUR =
            Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink-soft, paper, 4.5",
        "blue, paper, 4.5",
        "blue-visited, paper, 4.5",
        "red, paper, 4.5",
        "ink, surface, 7",
        "ink-soft, surface, 4.5",
        "ink, marker, 4.5",
        "blue, marker, 4.5",
        "ink-soft, marker, 4.5",
        "red, marker, 4.5",
        "ink, red-wash, 7",
        "red, red-wash, 4.5",
        "blue, red-wash, 4.5",
        "rule-strong, paper, 3"
    })
    void standsOut(String words, String ground, double least) throws IOException {
        Map<String, double[]> colours = colours();
        for (int theme = 0; theme < 2; theme++) {
            double contrast = contrast(colours.get(words)[theme], colours.get(ground)[theme]);
            assertThat(contrast)
                    .as(words + " on " + ground + ", theme " + theme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static Map<String, double[]> colours() throws IOException {
        Matcher found = COLOUR.matcher(Files.readString(Path.of("templates/assets/css/tokens.css")));
        Map<String, double[]> colours = new TreeMap<>();
        while (found.find()) {
            colours.put(found.group(1), new double[] {luminance(found.group(2)), luminance(found.group(3))});
        }
        return colours;
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8 & 255) + 0.0722 * channel(rgb & 255);
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(double a, double b) {
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
}
