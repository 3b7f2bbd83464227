package org.regesta.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** The script of the search, run by GraalJS: the same files that a browser is given, without a page around them. */
final class SearchClient implements AutoCloseable {
    private static final Path SOURCES = Path.of("templates/assets/js/search");

    private final Context context = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    SearchClient() {
        run(source("registry"));
        run(new RulesScript(AnalysisRules.read()).text());
    }

    /** The source of one part. */
    private static String source(String name) {
        try {
            return Files.readString(SOURCES.resolve(name + ".js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the program, with those that it needs. */
    Value use(String name, String... needs) {
        for (String need : needs) {
            run(source(need));
        }
        run(source(name));
        return run("regestaSearch.use('" + name + "')");
    }

    Value run(String script) {
        return context.eval("js", script);
    }

    @Override
    public void close() {
        context.close();
    }
}
