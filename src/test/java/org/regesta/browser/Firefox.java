package org.regesta.browser;

import com.ruiyun.jvppeteer.api.core.Browser;
import com.ruiyun.jvppeteer.cdp.core.Puppeteer;
import com.ruiyun.jvppeteer.cdp.entities.LaunchOptions;
import com.ruiyun.jvppeteer.cdp.entities.Protocol;
import com.ruiyun.jvppeteer.common.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** An installed Firefox, as careful with files on the disk as readers have it; what drives it would switch that off. */
final class Firefox {
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/firefox-esr",
            "/usr/bin/firefox",
            "/snap/bin/firefox",
            "/Applications/Firefox.app/Contents/MacOS/firefox",
            "C:\\Program Files\\Mozilla Firefox\\firefox.exe");

    private Firefox() {}

    /** A browser without a window; aborts the test loudly where there is none. */
    static Browser launch() {
        Path program = find().orElseThrow(Firefox::missing);
        LaunchOptions options = LaunchOptions.builder()
                .executablePath(program.toString())
                .product(Product.Firefox)
                .protocol(Protocol.WebDriverBiDi)
                .headless(true)
                .extraPrefsFirefox(Map.of("security.fileuri.strict_origin_policy", true))
                .build();
        try {
            return Puppeteer.launch(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find() {
        return Stream.concat(Optional.ofNullable(System.getenv("FIREFOX_PATH")).stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static TestAbortedException missing() {
        String message = "no Firefox is installed, so the search was not tried in it; name one with FIREFOX_PATH";
        System.err.println("\n*** SKIPPED: " + message + " ***\n");
        return new TestAbortedException(message);
    }
}
