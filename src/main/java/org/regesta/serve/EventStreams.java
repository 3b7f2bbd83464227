package org.regesta.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells open pages which revision of the site is the latest, by server-sent events. */
final class EventStreams implements HttpHandler, AutoCloseable {
    private static final int SECONDS_BETWEEN_BEATS = 10;

    private final ServedSite site;
    private final List<HttpExchange> open = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(EventStreams::daemon);

    EventStreams(ServedSite site) {
        this.site = site;
        // A closed page is noticed only when something is written to it.
        heart.scheduleAtFixedRate(this::beat, SECONDS_BETWEEN_BEATS, SECONDS_BETWEEN_BEATS, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "preview-heart");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        open.add(exchange);
        // A build may have ended between the answer that held the page and this request.
        send(exchange, data(site.now().revision()));
    }

    void announce(String revision) {
        open.forEach(exchange -> send(exchange, data(revision)));
    }

    private void beat() {
        open.forEach(exchange -> send(exchange, ":\n\n"));
    }

    private static String data(String revision) {
        return "data: " + revision + "\n\n";
    }

    private void send(HttpExchange exchange, String message) {
        try {
            synchronized (exchange) {
                exchange.getResponseBody().write(message.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } catch (IOException gone) {
            // The page was closed.
            open.remove(exchange);
            exchange.close();
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
        open.forEach(HttpExchange::close);
        open.clear();
    }
}
