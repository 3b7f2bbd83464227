package org.regesta.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;

/** An installed Chromium or Chrome, driven by its DevTools protocol. */
final class Chromium implements AutoCloseable {
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static final List<String> SETTINGS = List.of(
            "--headless",
            "--remote-debugging-port=0",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-extensions",
            "--disable-sync",
            // Several tabs are open at a time, and the tests look at each as its reader does.
            "--disable-background-timer-throttling",
            "--disable-backgrounding-occluded-windows",
            "--disable-renderer-backgrounding",
            "--hide-scrollbars",
            "--lang=en-GB");

    private final BrowserProcess process;
    private final Wire wire;

    private Chromium(BrowserProcess process) {
        this.process = process;
        this.wire = process.wire("");
    }

    /** A browser without a window; aborts the test loudly, or fails it with -Dbrowser.required=true, where there is none. */
    static Chromium launch() {
        Path program = BrowserProcess.find("CHROME_PATH", USUAL_PLACES).orElseThrow(Chromium::missing);
        return new Chromium(new BrowserProcess(program, Map.of(), Chromium::arguments));
    }

    private static List<String> arguments(Path profile) {
        return Stream.concat(SETTINGS.stream(), Stream.of("--user-data-dir=" + profile, "about:blank"))
                .toList();
    }

    private static RuntimeException missing() {
        String message =
                "no Chromium or Chrome is installed, so the browser tests can't run; name one with CHROME_PATH";
        if (Boolean.getBoolean("browser.required")) {
            return new IllegalStateException(message);
        }
        System.err.println("\n*** SKIPPED: " + message + " ***\n");
        return new TestAbortedException(message);
    }

    /** How many pages are open in all. */
    int pages() {
        JsonNode targets = ask("Target.getTargets", Map.of()).get("targetInfos");
        return (int) targets.valueStream()
                .filter(target -> target.get("type").asString().equals("page"))
                .count();
    }

    JsonNode ask(String method, Map<String, ?> params) {
        return wire.ask(method, params, Map.of());
    }

    Wire wire() {
        return wire;
    }

    @Override
    public void close() {
        wire.close();
        process.close();
    }
}
