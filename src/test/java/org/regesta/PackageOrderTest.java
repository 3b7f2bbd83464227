package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regesta.testing.Trees;

/** Each package imports only packages below it, and the six stages never import one another. */
class PackageOrderTest {
    private static final Path SOURCES = Path.of("src/main/java/org/regesta");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?org\\.regesta\\.(\\w+)\\.");

    /** From the top down; packages of one line are siblings. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("cli"),
            List.of("serve", "scaffold"),
            List.of("build"),
            List.of("load", "link", "validate", "render", "index", "publish"),
            List.of("picture"),
            List.of("model"),
            List.of("markdown"),
            List.of("citation"),
            List.of("edtf", "diagnostic"));

    @Test
    void packagesImportOnlyPackagesBelowThem() throws IOException {
        for (Path file : javaFiles()) {
            String own = packageOf(file);
            Matcher imported = IMPORT.matcher(Files.readString(file));
            while (imported.find()) {
                String other = imported.group(1);
                assertThat(layer(other))
                        .as(file + " imports " + other)
                        .satisfiesAnyOf(
                                below -> assertThat(below).isGreaterThan(layer(own)),
                                same -> assertThat(other).isEqualTo(own));
            }
        }
    }

    @Test
    void everyPackageHasAPlaceAndSaysWhatItIsFor() throws IOException {
        for (Path file : javaFiles()) {
            assertThat(layer(packageOf(file))).as(file.toString()).isNotNegative();
            assertThat(file.resolveSibling("package-info.java")).exists();
        }
    }

    @Test
    void everyLayerExists() {
        assertThat(LAYERS.stream().flatMap(List::stream).map(SOURCES::resolve))
                .allSatisfy(folder -> assertThat(folder).isDirectory());
    }

    private static int layer(String name) {
        return Stream.iterate(0, i -> i < LAYERS.size(), i -> i + 1)
                .filter(i -> LAYERS.get(i).contains(name))
                .findFirst()
                .orElse(-1);
    }

    private static String packageOf(Path file) {
        return SOURCES.relativize(file).getName(0).toString();
    }

    private static List<Path> javaFiles() throws IOException {
        return Trees.files(SOURCES).stream()
                .filter(file ->
                        file.toString().endsWith(".java") && !file.getParent().equals(SOURCES))
                .toList();
    }
}
