package org.regesta.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** The program and the script in the browser take texts apart alike, or a word that was indexed is never found. */
class AnalysisParityTest {
    private static final int HOSTILE = 3000;
    private static final int FEWEST = 5000;
    private static final long SEED = 19220416;

    /** Stretches of code points from which hostile strings are drawn. */
    private static final int[][] RANGES = {
        {0x20, 0x7e},
        {0xa0, 0x24f},
        {0x250, 0x2ff},
        {0x300, 0x36f},
        {0x370, 0x3ff},
        {0x400, 0x52f},
        {0x5d0, 0x5ea},
        {0x620, 0x65f},
        {0x900, 0x939},
        {0x1e00, 0x1eff},
        {0x1f00, 0x1fff},
        {0x2000, 0x206f},
        {0x2070, 0x209c},
        {0x2100, 0x218b},
        {0x2460, 0x24ff},
        {0x3041, 0x3096},
        {0x4e00, 0x4fff},
        {0xac00, 0xadff},
        {0xd800, 0xdfff},
        {0xfb00, 0xfb06},
        {0xff01, 0xff5e},
        {0x10400, 0x1044f},
        {0x1d400, 0x1d7ff},
        {0x1f600, 0x1f64f}
    };

    private static final String FREQUENT = "aeiouAEIOUčšžöüßłøшщйёъь’'ʹ-–. \u00ad\u0301\u0308İIıſΣσς";

    private final AnalysisRules rules = AnalysisRules.read();
    private final Folding folding = new Folding(rules);
    private final Tokens tokens = new Tokens(folding);
    private final Skeleton skeleton = new Skeleton(rules, folding);

    @Test
    void bothLanguagesFoldAndTakeApartAlike() {
        List<String> strings = new ArrayList<>(hostile());
        strings.addAll(content());
        assertThat(strings).hasSizeGreaterThan(FEWEST);
        assertThat(differences(strings, "text => fold(text) + '\\n' + tokens(text).join('\\n')", this::takenApart))
                .isEmpty();
    }

    private String takenApart(String text) {
        return folding.fold(text) + "\n" + String.join("\n", tokens.of(text));
    }

    @Test
    void bothLanguagesHaveTheSameSkeletons() {
        Set<String> words = new LinkedHashSet<>(hostile());
        content().forEach(text -> words.addAll(List.of(text.split("[^\\p{L}\\p{N}\\p{M}'’]+"))));
        assertThat(words).hasSizeGreaterThan(FEWEST);
        assertThat(differences(words, "skeleton", skeleton::of)).isEmpty();
    }

    /** The strings of which the script and the program think differently. */
    private static List<String> differences(Collection<String> strings, String script, UnaryOperator<String> program) {
        try (SearchClient client = new SearchClient()) {
            client.use("analysis");
            Value function =
                    client.run("(({ fold, tokens, skeleton }) => " + script + ")(regestaSearch.use('analysis'))");
            return strings.stream()
                    .filter(text -> !function.execute(text).asString().equals(program.apply(text)))
                    .toList();
        }
    }

    /** Every line of what editors wrote. */
    private static List<String> content() {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(AnalysisParityTest::lines)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> hostile() {
        Random random = new Random(SEED);
        return IntStream.range(0, HOSTILE).mapToObj(i -> hostile(random)).toList();
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(24);
        int[] range = RANGES[random.nextInt(RANGES.length)];
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letter(random, range));
        }
        return text.codePoints()
                .filter(Character::isDefined)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int letter(Random random, int[] range) {
        if (random.nextInt(3) == 0) {
            return FREQUENT.codePointAt(random.nextInt(FREQUENT.length()));
        }
        return range[0] + random.nextInt(range[1] - range[0] + 1);
    }
}
