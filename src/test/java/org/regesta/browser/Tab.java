package org.regesta.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** An open page in a browser that remembers nothing yet, with what went wrong on it. */
final class Tab implements AutoCloseable {
    /** A busy machine is slow, not wrong. */
    private static final long PATIENCE = Duration.ofMinutes(2).toNanos();

    private final Session session;
    private String media = "";
    private String scheme = "";

    Tab(Chromium browser) {
        this.session = new Session(browser);
    }

    /** A window of so many CSS pixels. */
    Tab size(int width, int height) {
        return tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** A window that fingers touch. */
    Tab touched(int width, int height) {
        tell("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        return tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
    }

    /** What the reader's system prefers: light or dark. */
    Tab scheme(String wanted) {
        scheme = wanted;
        return emulateMedia();
    }

    /** As the page is printed. */
    Tab printed() {
        media = "print";
        return emulateMedia();
    }

    /** The browser forgets the one when it is told the other alone. */
    private Tab emulateMedia() {
        return tell(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The size of letters that the reader has set in the browser; 16 where nothing is set. */
    Tab letters(int pixels) {
        return tell("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", pixels)));
    }

    Tab withoutScript() {
        return tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /** Lets a test bring in a script or a style, which the policy of the pages forbids. */
    Tab withoutPolicy() {
        return tell("Page.setBypassCSP", Map.of("enabled", true));
    }

    /** Runs before anything of the pages that are opened next. */
    Tab first(String script) {
        return tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Opens a page, and waits until all that it asks for at first is there. */
    Tab open(String address) {
        return open(address, "load");
    }

    /** Opens a page, and waits until its text is there. */
    Tab openText(String address) {
        return open(address, "DOMContentLoaded");
    }

    private Tab open(String address, String stage) {
        JsonNode navigation = session.ask("Page.navigate", Map.of("url", address));
        if (navigation.has("errorText")) {
            throw new IllegalStateException(address + ": " + navigation.get("errorText"));
        }
        // A place on the page at hand is not loaded anew.
        String loader = navigation.path("loaderId").asString("");
        return loader.isEmpty() ? this : await("the loading of " + address, () -> session.hasReached(loader, stage));
    }

    String address() {
        return text("location.href");
    }

    /** The value of an expression, in which {@code await} may stand. */
    JsonNode js(String expression) {
        JsonNode answer = session.ask(
                "Runtime.evaluate",
                Map.of(
                        "expression", "(async () => (" + expression + "))()",
                        "returnByValue", true,
                        "awaitPromise", true,
                        "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** The value of an expression in words; {@code null} where there is none. */
    String text(String expression) {
        return js("String(" + expression + ")").asString();
    }

    boolean holds(String expression) {
        return js("!!(" + expression + ")").asBoolean();
    }

    /** A list of strings, one a line; empty when there are none. */
    String lines(String expression) {
        return text("[..." + expression + "].join('\\n')");
    }

    /** Runs a script as if the page had brought it along. */
    Tab run(String script) {
        js("(() => {" + script + "\n})()");
        return this;
    }

    Tab press(String key) {
        return press(key, 0);
    }

    /** Presses a key while others are held, such as {@link Key#CONTROL}. */
    Tab press(String name, int held) {
        Key key = Key.of(name);
        tell("Input.dispatchKeyEvent", key.down(held));
        return tell("Input.dispatchKeyEvent", key.up(held));
    }

    Tab type(String words) {
        words.codePoints().forEach(letter -> press(Character.toString(letter)));
        return this;
    }

    /** Rests the pointer on an element. */
    Tab pointAt(String element) {
        return mouse("mouseMoved", middleOf(element), "none");
    }

    Tab click(String element) {
        Point middle = middleOf(element);
        mouse("mouseMoved", middle, "none");
        mouse("mousePressed", middle, "left");
        return mouse("mouseReleased", middle, "left");
    }

    private Tab mouse(String type, Point point, String button) {
        return tell(
                "Input.dispatchMouseEvent",
                Map.of("type", type, "x", point.x(), "y", point.y(), "button", button, "clickCount", 1));
    }

    Tab tap(String element) {
        Point middle = middleOf(element);
        tell("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(middle)));
        return tell("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    private record Point(double x, double y) {}

    /** The middle of the first line of an element, which is brought into view. */
    private Point middleOf(String element) {
        run(element + ".scrollIntoView({ block: 'center', behavior: 'instant' });");
        JsonNode box = js(element + ".getClientRects()[0].toJSON()");
        return new Point(
                box.get("x").asDouble() + box.get("width").asDouble() / 2,
                box.get("y").asDouble() + box.get("height").asDouble() / 2);
    }

    /** A picture of the page, from its head down to at most so many pixels. */
    void shoot(Path file, int most) {
        JsonNode size = session.ask("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        Map<String, Object> clip = Map.of(
                "x",
                0,
                "y",
                0,
                "scale",
                1,
                "width",
                size.get("width").asDouble(),
                "height",
                Math.min(most, size.get("height").asDouble()));
        String picture = session.ask(
                        "Page.captureScreenshot",
                        Map.of("clip", clip, "captureBeyondViewport", true, "optimizeForSpeed", true))
                .get("data")
                .asString();
        try {
            Files.write(file, Base64.getDecoder().decode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until an expression holds. */
    Tab until(String expression) {
        return await(expression, () -> holds(expression));
    }

    /** Waits until the page at an address is there. */
    Tab arriveAt(String end) {
        return until("location.href.endsWith('" + end + "') && document.readyState === 'complete'");
    }

    private Tab await(String what, BooleanSupplier condition) {
        Optional<RuntimeException> failure = Optional.empty();
        for (long end = System.nanoTime() + PATIENCE; System.nanoTime() < end; pause()) {
            try {
                if (condition.getAsBoolean()) {
                    return this;
                }
                failure = Optional.empty();
            } catch (IllegalStateException e) {
                // The page that was asked has just gone.
                failure = Optional.of(e);
            }
        }
        throw new AssertionError(
                "waited in vain for " + what + " on " + address() + " " + complaints(), failure.orElse(null));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets a second pass on the page, in which what must not happen could have happened. */
    Tab aSecondLater() {
        return until("performance.now() > " + text("performance.now() + 1000"));
    }

    /** Errors and refusals that the browser reported. */
    List<String> complaints() {
        return session.complaints();
    }

    private Tab tell(String method, Map<String, ?> params) {
        session.ask(method, params);
        return this;
    }

    @Override
    public void close() {
        session.close();
    }
}
