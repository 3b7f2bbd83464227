package org.regesta.browser;

import com.ruiyun.jvppeteer.api.core.Browser;
import com.ruiyun.jvppeteer.cdp.core.Puppeteer;
import com.ruiyun.jvppeteer.cdp.entities.LaunchOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** An installed Chromium or Chrome. */
final class Chromium {
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

    private Chromium() {}

    /** A browser without a window; aborts the test loudly, or fails it with -Dbrowser.required=true, where there is none. */
    static Browser launch() {
        Path program = find().orElseThrow(Chromium::missing);
        LaunchOptions options = LaunchOptions.builder()
                .executablePath(program.toString())
                .headless(true)
                .args(new ArrayList<>(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--allow-file-access-from-files=false")))
                .build();
        try {
            return Puppeteer.launch(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROME_PATH")).stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
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
}
