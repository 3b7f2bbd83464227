package org.regesta.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The line to a browser: numbered questions with their answers, and news. Chromium's DevTools protocol and Firefox's WebDriver
 * BiDi are both spoken on it.
 *
 * <p>Ours, since what Maven Central has either needs Node or a driver that fits the browser's version (Playwright, Selenium),
 * or loses answers on a busy machine (jvppeteer).
 */
final class Wire implements WebSocket.Listener, AutoCloseable {
    /** A busy machine is slow, not wrong. */
    private static final int SECONDS = 120;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebSocket socket;
    private final AtomicLong last = new AtomicLong();
    private final Map<Long, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();

    Wire(URI address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** Asks a question and waits for the answer; {@code about} is the session that it concerns, if not the browser. */
    JsonNode ask(String method, Map<String, ?> params, Map<String, String> about) {
        long id = last.incrementAndGet();
        ObjectNode question = JSON.createObjectNode().put("id", id).put("method", method);
        question.set("params", JSON.valueToTree(params));
        about.forEach(question::put);
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        send(question.toString());
        return result(method, answer);
    }

    /** A socket takes one text after the other. */
    private synchronized void send(String text) {
        socket.sendText(text, true).join();
    }

    private static JsonNode result(String method, CompletableFuture<JsonNode> answer) {
        JsonNode said = answer.orTimeout(SECONDS, TimeUnit.SECONDS)
                .exceptionally(failure -> {
                    throw new IllegalStateException(method + " was not answered", failure);
                })
                .join();
        if (said.has("error")) {
            throw new IllegalStateException(method + ": " + said);
        }
        return said.path("result");
    }

    /** Calls a listener for all news. */
    void listen(Consumer<JsonNode> listener) {
        listeners.add(listener);
    }

    void forget(Consumer<JsonNode> listener) {
        listeners.remove(listener);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
        message.append(part);
        if (isLast) {
            hear(JSON.readTree(message.toString()));
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void hear(JsonNode said) {
        if (said.has("id")) {
            CompletableFuture<JsonNode> answer = waiting.remove(said.get("id").asLong());
            if (answer != null) {
                answer.complete(said);
            }
        } else {
            listeners.forEach(listener -> listener.accept(said));
        }
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        waiting.values().forEach(answer -> answer.completeExceptionally(failure));
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        onError(from, new IllegalStateException("the browser has hung up: " + code + " " + reason));
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
