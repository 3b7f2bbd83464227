package org.regesta.browser;

import com.ruiyun.jvppeteer.api.core.Browser;
import com.ruiyun.jvppeteer.api.core.Page;
import com.ruiyun.jvppeteer.api.events.PageEvents;
import com.ruiyun.jvppeteer.cdp.entities.ConsoleMessage;
import com.ruiyun.jvppeteer.cdp.entities.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** An open page, with what went wrong on it. */
final class Tab implements AutoCloseable {
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Tab(Browser browser) {
        this.page = call(browser::newPage);
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
        Viewport viewport = new Viewport();
        viewport.setWidth(width);
        viewport.setHeight(height);
        call(() -> {
            page.setViewport(viewport);
            return null;
        });
        return this;
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

    /** Waits until an expression holds. */
    Tab until(String expression) {
        call(() -> page.waitForFunction("() => { return !!(" + expression + "); }"));
        return this;
    }

    /** Errors and refusals that the browser reported. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        call(() -> {
            page.close();
            return null;
        });
    }
}
