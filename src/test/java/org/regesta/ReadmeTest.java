package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regesta.cli.Main;

/** What README.md says of the program is so. */
class ReadmeTest {
    private static final Path ROOT = Path.of("");
    private static final Path PACKAGES = Path.of("src/main/java/org/regesta");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)(?<path>[^)#]+)\\)");
    private static final Pattern OPTION = Pattern.compile("`(?<option>--[a-z-]+)");
    private static final List<String> COMMANDS = List.of("build", "check", "serve", "new");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static String help() {
        StringWriter help = new StringWriter();
        for (String command : COMMANDS) {
            Main.run(new PrintWriter(help, true), new PrintWriter(help, true), command, "--help");
        }
        return help.toString();
    }

    @Test
    void namesEveryPackage() throws IOException {
        try (Stream<Path> folders = Files.list(PACKAGES)) {
            List<String> names = folders.filter(Files::isDirectory)
                    .map(folder -> "`" + folder.getFileName() + "`")
                    .toList();
            assertThat(names).isNotEmpty();
            assertThat(readme()).contains(names);
        }
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        Matcher links = LINK.matcher(readme());
        assertThat(links.results()).hasSizeGreaterThan(2);
        links.reset();
        while (links.find()) {
            assertThat(ROOT.resolve(links.group("path"))).exists();
        }
    }

    @Test
    void namesOptionsThatThereAre() throws IOException {
        Matcher options = OPTION.matcher(readme());
        String help = help();
        while (options.find()) {
            assertThat(help).contains(options.group("option"));
        }
    }
}
