package org.regesta.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** Serves the finished site on this machine, under a sub-path as a project page has one, and compressed as such servers do. */
final class SiteServer implements AutoCloseable {
    private static final Path ROOT = Path.of("site-out");
    private static final String PREFIX = "/reference/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "xml", "application/xml",
            "woff2", "font/woff2");

    private final HttpServer server;
    private volatile CountDownLatch fonts = new CountDownLatch(0);

    SiteServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(PREFIX, this::serve);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PREFIX;
    }

    /** From now on no face is handed out. */
    void holdFonts() {
        fonts = new CountDownLatch(1);
    }

    void releaseFonts() {
        fonts.countDown();
    }

    private void serve(HttpExchange exchange) throws IOException {
        Path file = ROOT.resolve(exchange.getRequestURI().getPath().substring(PREFIX.length()))
                .normalize();
        try (exchange) {
            if (!file.startsWith(ROOT) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String extension = name.substring(name.lastIndexOf('.') + 1);
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
            send(exchange, extension.equals("woff2") ? heldFont(file) : compressed(file, exchange));
        }
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    /** Faces are compressed already. */
    private byte[] heldFont(Path file) throws IOException {
        try {
            fonts.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Files.readAllBytes(file);
    }

    private static byte[] compressed(Path file, HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
