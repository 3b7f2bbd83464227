package org.regesta.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;

/** The program that searches the index in a browser, put together from its parts among the assets of the site. */
final class ClientScript {
    private static final String PARTS = "assets/js/search/";
    private static final String FIRST = PARTS + "registry.js";
    private static final String LATER = PARTS + "later/";

    private final List<OutputFile> parts;

    /** The program among the files of a site. */
    ClientScript(List<OutputFile> files) {
        this.parts = files.stream()
                .filter(file -> file.path().startsWith(PARTS) && file.path().endsWith(".js"))
                .sorted((a, b) ->
                        Boolean.compare(!a.path().equals(FIRST), !b.path().equals(FIRST)))
                .toList();
    }

    /** One script: the registry, the other parts that every question needs, the rules, and the root of the index. */
    String text(AnalysisRules rules, RootScript root) {
        return joined(parts.stream().filter(part -> !isLater(part))) + new RulesScript(rules).text() + root.text();
    }

    /** The parts that only some questions need, read like a file of the index. */
    IndexFile later() {
        return new IndexFile(
                "later", joined(parts.stream().filter(ClientScript::isLater)) + Script.register("later", "[]"));
    }

    private static boolean isLater(OutputFile part) {
        return part.path().startsWith(LATER);
    }

    private static String joined(Stream<OutputFile> parts) {
        return parts.map(part -> new String(part.bytes(), UTF_8)).collect(Collectors.joining());
    }
}
