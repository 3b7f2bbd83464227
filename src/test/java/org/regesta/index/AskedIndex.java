package org.regesta.index;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.regesta.model.OutputFile;

/** An index with the program that searches it, run as a browser runs them, but without a page. */
final class AskedIndex implements AutoCloseable {
    private static final String OPEN = """
            const root = regestaSearch.use("root");
            let received;
            regestaSearch.deliver((name, values) => { received = values; });
            const load = async (name) => { read(name); return received; };
            const store = regestaSearch.use("store")(root, load);
            const engine = regestaSearch.use("engine")(store);
            async function ask(text, count, found) {
                const answer = await engine.search(text);
                const hits = await answer.next(count);
                const records = await Promise.all(hits.map(({ page }) => store.record(page)));
                found(records.map(({ address }) => address).join("\\n"), answer.guesses.map(({ meant }) => meant).join(" "));
            }
            """;

    private final Context context = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    private final Map<String, String> scripts;

    AskedIndex(List<OutputFile> files) {
        this.scripts = files.stream()
                .filter(file -> file.path().startsWith("search/"))
                .collect(Collectors.toMap(file -> file.path().replaceAll(".*/|\\.js$", ""), AskedIndex::text));
        define("atob", letters -> new String(Base64.getDecoder().decode(padded(letters)), StandardCharsets.ISO_8859_1));
        define("read", name -> {
            context.eval("js", scripts.get(name));
            return null;
        });
        context.eval("js", scripts.get("start"));
        context.eval("js", OPEN);
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static String padded(String letters) {
        return letters + "=".repeat((4 - letters.length() % 4) % 4);
    }

    private void define(String name, Function<String, String> function) {
        ProxyExecutable called = arguments -> function.apply(arguments[0].asString());
        context.getBindings("js").putMember(name, called);
    }

    /** What was found: the addresses of the best results, and the words that were read instead of what was typed. */
    record Answer(List<String> addresses, String guesses) {}

    Answer ask(String question) {
        Answer[] answer = new Answer[1];
        ProxyExecutable found = arguments -> {
            answer[0] = new Answer(arguments[0].asString().lines().toList(), arguments[1].asString());
            return null;
        };
        Value ask = context.getBindings("js").getMember("ask");
        ask.executeVoid(question, 10, found);
        if (answer[0] == null) {
            throw new IllegalStateException("no answer to " + question);
        }
        return answer[0];
    }

    @Override
    public void close() {
        context.close();
    }
}
