package org.regesta.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells open pages which revision of the site is the latest, by server-sent events. */
final class EventStreams implements HttpHandler, AutoCloseable {
    private static final long MS_BETWEEN_BEATS = 10_000;

    private final ServedSite site;
    private final List<HttpExchange> open = new CopyOnWriteArrayList<>();
    private final Timer heart = new Timer("preview-heart", true);

    EventStreams(ServedSite site) {
        this.site = site;
        // A closed page is noticed only when something is written to it.
        heart.schedule(new Beat(), MS_BETWEEN_BEATS, MS_BETWEEN_BEATS);
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
        heart.cancel();
        open.forEach(HttpExchange::close);
        open.clear();
    }

    /** Writes a comment, which browsers ignore, to every page. */
    private final class Beat extends TimerTask {
        @Override
        public void run() {
            open.forEach(exchange -> send(exchange, ":\n\n"));
        }
    }
}
