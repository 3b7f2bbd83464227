package org.regesta.browser;

import com.ruiyun.jvppeteer.api.core.Browser;
import com.ruiyun.jvppeteer.api.core.BrowserContext;
import com.ruiyun.jvppeteer.api.core.Page;
import com.ruiyun.jvppeteer.api.events.PageEvents;
import com.ruiyun.jvppeteer.cdp.entities.ConsoleMessage;
import com.ruiyun.jvppeteer.cdp.entities.EvaluateType;
import com.ruiyun.jvppeteer.cdp.entities.MediaFeature;
import com.ruiyun.jvppeteer.cdp.entities.Viewport;
import com.ruiyun.jvppeteer.common.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** An open page in a browser that remembers nothing yet, with what went wrong on it. */
final class Tab implements AutoCloseable {
    /** A busy machine is slow, not wrong. */
    private static final int PATIENCE = 120_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Tab(Browser browser) {
        this.context = call(browser::createBrowserContext);
        this.page = call(context::newPage);
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(PATIENCE);
        page.on(PageEvents.PageError, (Consumer<Object>) error -> complaints.add("error: " + error));
        page.on(PageEvents.Console, (Consumer<ConsoleMessage>) message -> {
            if ("error".equalsIgnoreCase(String.valueOf(message.type()))) {
                complaints.add("console: " + message.text());
            }
        });
    }

    /** Anything that jvppeteer may throw is a failure of the test. */
    static <T> T call(Callable<T> action) {
        try {
            return action.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Page page() {
        return page;
    }

    Tab size(int width, int height) {
        return call(() -> {
            page.setViewport(new Viewport(width, height));
            return this;
        });
    }

    /** A window that fingers touch. */
    Tab touched(int width, int height) {
        return call(() -> {
            page.setViewport(new Viewport(width, height, 2.0, true, true, false));
            return this;
        });
    }

    /** What the reader's system prefers: light or dark. */
    Tab scheme(String scheme) {
        return call(() -> {
            page.emulateMediaFeatures(List.of(new MediaFeature("prefers-color-scheme", scheme)));
            return this;
        });
    }

    /** The size of letters that the reader has set in the browser; 16 where nothing is set. */
    Tab letters(int pixels) {
        // jvppeteer empties maps of nothing before it sends them, and so they must bear a change.
        Map<String, Object> sizes = new HashMap<>(Map.of("fontSizes", new HashMap<>(Map.of("standard", pixels))));
        call(() -> page.createCDPSession().send("Page.setFontSizes", sizes));
        return this;
    }

    Tab media(MediaType media) {
        return call(() -> {
            page.emulateMediaType(media);
            return this;
        });
    }

    Tab withoutScript() {
        return call(() -> {
            page.setJavaScriptEnabled(false);
            return this;
        });
    }

    /** Lets a test bring in a script or a style, which the policy of the pages forbids. */
    Tab withoutPolicy() {
        return call(() -> {
            page.setBypassCSP(true);
            return this;
        });
    }

    /** Runs before anything of the pages that are opened next. */
    Tab first(String script) {
        return call(() -> {
            page.evaluateOnNewDocument(script, EvaluateType.STRING);
            return this;
        });
    }

    Tab open(String address) {
        call(() -> page.goTo(address));
        return this;
    }

    Object js(String expression) {
        return call(() -> page.evaluate("() => { return (" + expression + "); }"));
    }

    String text(String expression) {
        return String.valueOf(js(expression));
    }

    boolean holds(String expression) {
        return "true".equals(text("!!(" + expression + ")"));
    }

    /** A list of strings, one a line; empty when there are none. */
    String lines(String expression) {
        return text("[..." + expression + "].join('\\n')");
    }

    /** Runs a script as if the page had brought it along. */
    Tab run(String script) {
        call(() -> page.evaluate("() => {" + script + "}"));
        return this;
    }

    Tab press(String key) {
        return call(() -> {
            page.keyboard().press(key);
            return this;
        });
    }

    Tab type(String words) {
        return call(() -> {
            page.keyboard().type(words);
            return this;
        });
    }

    /** Rests the pointer on an element. */
    Tab pointAt(String element) {
        double[] middle = middleOf(element);
        return call(() -> {
            page.mouse().move(middle[0], middle[1]);
            return this;
        });
    }

    Tab click(String element) {
        pointAt(element);
        return call(() -> {
            page.mouse().down();
            page.mouse().up();
            return this;
        });
    }

    Tab tap(String element) {
        double[] middle = middleOf(element);
        return call(() -> {
            page.touchscreen().tap(middle[0], middle[1]);
            return this;
        });
    }

    /** The middle of the first line of an element, which is brought into view. */
    private double[] middleOf(String element) {
        js(element + ".scrollIntoView({ block: 'center', behavior: 'instant' })");
        String first = element + ".getClientRects()[0]";
        double x = Double.parseDouble(text(first + ".x + " + first + ".width / 2"));
        double y = Double.parseDouble(text(first + ".y + " + first + ".height / 2"));
        return new double[] {x, y};
    }

    /** Waits until an expression holds. */
    Tab until(String expression) {
        call(() -> page.waitForFunction("() => { return !!(" + expression + "); }"));
        return this;
    }

    /** Waits until the page at an address is there; an expression can't be watched while one page follows another. */
    Tab arriveAt(String end) {
        for (int tries = 0; tries < PATIENCE / 100 && !isAt(end); tries++) {
            call(() -> {
                Thread.sleep(100);
                return end;
            });
        }
        if (!isAt(end)) {
            throw new AssertionError("still at " + page.url() + ", not at " + end);
        }
        return this;
    }

    private boolean isAt(String end) {
        try {
            return page.url().endsWith(end)
                    && holds("location.href.endsWith('" + end + "') && document.readyState === 'complete'");
        } catch (IllegalStateException e) {
            // The page that was asked has just gone.
            return false;
        }
    }

    /** Lets a second pass on the page, in which what must not happen could have happened. */
    Tab aSecondLater() {
        return until("performance.now() > " + text("performance.now() + 1000"));
    }

    /** Errors and refusals that the browser reported. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        call(() -> {
            context.close();
            return null;
        });
    }
}
