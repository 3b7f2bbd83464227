package org.regesta.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The style sheet goes out as one file in the order of its layers. */
class StyleSheetTest {
    private static final Path CSS = Path.of("templates/assets/css");

    @Test
    void putsImportsInTheirPlaces(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("site.css"), "@layer a;\n/* why */\n@import \"b.css\" layer(a);\n");
        Files.writeString(folder.resolve("b.css"), "p {\r\n  color: red;\r\n}\n");
        assertThat(joined(folder)).isEqualTo("@layer a;\n@layer a {\np {\ncolor: red;\n}\n}\n");
    }

    @Test
    void leavesNoImportAndNoCommentInTheSiteItself() {
        assertThat(joined(CSS))
                .startsWith("@layer tokens, reset, base, layout, components, utilities;")
                .doesNotContain("@import", "/*");
    }

    @Test
    void importsEveryFile() throws IOException {
        String main = Files.readString(CSS.resolve("site.css"));
        try (Stream<Path> files = Files.walk(CSS)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> CSS.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("site.css"))
                    .toList();
            assertThat(names).allSatisfy(name -> assertThat(main).contains("\"" + name + "\""));
        }
    }

    private static String joined(Path folder) {
        byte[] bytes =
                new StyleSheet(folder.resolve("site.css")).file().orElseThrow().bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
