package org.regesta.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import org.regesta.model.OutputFile;

/** The program that searches the index in a browser, put together from its parts among the assets of the site. */
final class ClientScript {
    private static final String PARTS = "assets/js/search/";
    private static final String FIRST = PARTS + "registry.js";

    private final List<OutputFile> parts;

    /** The program among the files of a site. */
    ClientScript(List<OutputFile> files) {
        this.parts = files.stream()
                .filter(file -> file.path().startsWith(PARTS) && file.path().endsWith(".js"))
                .sorted((a, b) -> Boolean.compare(!a.path().equals(FIRST), !b.path().equals(FIRST)))
                .toList();
    }

    /** One script: the registry, the other parts, the rules, and the root of the index. */
    String text(AnalysisRules rules, RootScript root) {
        String program = parts.stream().map(part -> new String(part.bytes(), UTF_8)).collect(Collectors.joining());
        return withoutComments(program) + new RulesScript(rules).text() + root.text();
    }

    /** Without indents and lines that only explain: whoever reads the program has its parts. */
    private static String withoutComments(String program) {
        return program.replaceAll("(?m)^\\s*/\\*(?s:.*?)\\*/\\s*?$", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
