package org.regesta.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What is said with Chromium about one page, in a context that remembers nothing yet; closing it closes the page. */
final class Session implements AutoCloseable {
    private final Chromium browser;
    private final String context;
    private final String id;
    private final Consumer<JsonNode> listener = this::hear;
    private final Set<String> reached = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();

    Session(Chromium browser) {
        this.browser = browser;
        this.context = browser.ask("Target.createBrowserContext", Map.of())
                .get("browserContextId")
                .asString();
        JsonNode page = browser.ask("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context));
        this.id = browser.ask(
                        "Target.attachToTarget",
                        Map.of("targetId", page.get("targetId").asString(), "flatten", true))
                .get("sessionId")
                .asString();
        browser.wire().listen(listener);
        ask("Page.enable", Map.of());
        ask("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
        ask("Runtime.enable", Map.of());
        ask("Log.enable", Map.of());
        ask("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    JsonNode ask(String method, Map<String, ?> params) {
        return browser.wire().ask(method, params, Map.of("sessionId", id));
    }

    /** Whether the document that a loader brings has come so far: {@code DOMContentLoaded} or {@code load}. */
    synchronized boolean hasReached(String loader, String stage) {
        return reached.contains(loader + " " + stage);
    }

    /** Errors and refusals that the browser reported. */
    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    private synchronized void hear(JsonNode said) {
        if (!said.path("sessionId").asString("").equals(id)) {
            return;
        }
        JsonNode params = said.get("params");
        switch (said.get("method").asString()) {
            case "Page.lifecycleEvent" ->
                reached.add(params.get("loaderId").asString() + " "
                        + params.get("name").asString());
            case "Runtime.exceptionThrown" -> complaints.add("error: " + params.get("exceptionDetails"));
            case "Runtime.consoleAPICalled" -> complain(params.get("type"), params.get("args"));
            case "Log.entryAdded" ->
                complain(params.at("/entry/level"), params.at("/entry/text"), params.at("/entry/url"));
            default -> {
                // Of no interest to any test.
            }
        }
    }

    private void complain(JsonNode level, JsonNode... words) {
        if (level.asString().equals("error")) {
            complaints.add("console: " + List.of(words));
        }
    }

    @Override
    public void close() {
        browser.wire().forget(listener);
        browser.ask("Target.disposeBrowserContext", Map.of("browserContextId", context));
    }
}
