package org.regesta.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;

/** The page in an installed Firefox, driven by WebDriver BiDi. */
final class Firefox implements AutoCloseable {
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/firefox-esr",
            "/usr/bin/firefox",
            "/snap/bin/firefox",
            "/Applications/Firefox.app/Contents/MacOS/firefox",
            "C:\\Program Files\\Mozilla Firefox\\firefox.exe");

    /** As careful with files on the disk as readers have it: a Firefox that is driven would switch that off by itself. */
    private static final String PREFERENCES = """
            user_pref("remote.prefs.recommended", false);
            user_pref("browser.aboutwelcome.enabled", false);
            user_pref("browser.startup.page", 0);
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("app.update.disabledForTesting", true);
            """;

    private final BrowserProcess process;
    private final Wire wire;
    private final String page;
    private final List<String> complaints = new ArrayList<>();

    private Firefox(BrowserProcess process) {
        this.process = process;
        this.wire = process.wire("/session");
        ask("session.new", Map.of("capabilities", Map.of()));
        wire.listen(this::hear);
        ask("session.subscribe", Map.of("events", List.of("log.entryAdded")));
        this.page = ask("browsingContext.getTree", Map.of())
                .at("/contexts/0/context")
                .asString();
    }

    /** A browser without a window; aborts the test loudly where there is none. */
    static Firefox launch() {
        Path program = BrowserProcess.find("FIREFOX_PATH", USUAL_PLACES).orElseThrow(Firefox::missing);
        return new Firefox(new BrowserProcess(
                program,
                Map.of("user.js", PREFERENCES),
                profile -> List.of(
                        "--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", profile.toString())));
    }

    private static TestAbortedException missing() {
        String message = "no Firefox is installed, so the search was not tried in it; name one with FIREFOX_PATH";
        System.err.println("\n*** SKIPPED: " + message + " ***\n");
        return new TestAbortedException(message);
    }

    void open(String address) {
        ask("browsingContext.navigate", Map.of("context", page, "url", address, "wait", "complete"));
    }

    /** The value of an expression in words, or what it promises. */
    String text(String expression) {
        JsonNode answer = ask(
                "script.evaluate",
                Map.of(
                        "expression",
                        "Promise.resolve(" + expression + ").then(String)",
                        "target",
                        Map.of("context", page),
                        "awaitPromise",
                        true));
        if (!answer.get("type").asString().equals("success")) {
            throw new IllegalStateException(expression + ": " + answer);
        }
        return answer.at("/result/value").asString();
    }

    /** Errors that the browser reported. */
    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    private synchronized void hear(JsonNode said) {
        if (said.at("/params/level").asString("").equals("error")) {
            complaints.add(said.at("/params/text").asString());
        }
    }

    private JsonNode ask(String method, Map<String, ?> params) {
        return wire.ask(method, params, Map.of());
    }

    @Override
    public void close() {
        wire.close();
        process.close();
    }
}
