package org.regesta.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fact of the outline, the page that tells it, and words that must stand there.
 *
 * @param number its number, such as F049
 * @param page a file in content without its ending, or {@code timeline/1939#id}, {@code offices#id}, {@code none}
 * @param terms the words, or the reason why no page tells it
 */
record CoveredFact(String number, String page, List<String> terms) {
    private static final Path TABLE = Path.of("src/test/resources/coverage.csv");

    static List<CoveredFact> all() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).map(CoveredFact::of).toList();
    }

    /** Only the last column may hold commas, and then it stands in quotation marks. */
    private static CoveredFact of(String line) {
        String[] cells = line.split(",", 3);
        String terms = cells[2].replaceAll("^\"|\"$", "").replace("\"\"", "\"");
        return new CoveredFact(
                cells[0],
                cells[1],
                Stream.of(terms.split(";")).map(String::strip).toList());
    }

    boolean isUntold() {
        return page.equals("none");
    }
}
