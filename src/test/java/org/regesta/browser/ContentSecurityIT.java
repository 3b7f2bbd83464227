package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No page does what its own policy forbids, and the policy forbids what it should. */
@ExtendWith(ReadingRoom.class)
class ContentSecurityIT {
    private static final String COUNTS_VIOLATIONS = """
            window.violations = [];
            document.addEventListener("securitypolicyviolation", (event) =>
              window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
            """;

    static Stream<Arguments> pages() {
        return Stream.of(Place.values())
                .flatMap(place -> KindsOfPage.ALL.stream().map(path -> Arguments.of(place, path)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsItsPolicy(Place place, String path, Reading reading) {
        try (Tab tab = opened(place, path, reading)) {
            tab.until("document.readyState === 'complete'")
                    .run("scrollTo(0, document.body.scrollHeight)")
                    .click("document.querySelector('.theme-switch')");
            tab.press("/").until("document.activeElement.name === 'q'");
            assertThat(tab.lines("window.violations")).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    /** Else the test above would find nothing in any case. */
    @ParameterizedTest
    @EnumSource(Place.class)
    void forbidsAScriptAndAStyleThatArePutIn(Place place, Reading reading) {
        try (Tab tab = opened(place, "index.html", reading)) {
            tab.run(
                    "const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script)");
            tab.run(
                    "const style = document.createElement('style'); style.textContent = 'h1 { color: red }'; document.body.append(style)");
            tab.until("window.violations.length >= 2");
            assertThat(tab.lines("window.violations")).contains("script-src-elem inline", "style-src-elem inline");
            assertThat(tab.text("window.ran")).isIn("null", "undefined");
        }
    }

    private static Tab opened(Place place, String path, Reading reading) {
        return reading.tab().first(COUNTS_VIOLATIONS).size(1400, 900).open(reading.address(place, path));
    }
}
