package org.regesta.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The web server of a preview, which only this machine can reach. */
final class PreviewServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
    private final EventStreams events;

    PreviewServer(int port, ServedSite site) {
        this.events = new EventStreams(site);
        this.http = open(port);
        http.setExecutor(threads);
        http.createContext("/", new SiteHandler(site));
        http.createContext(PreviewHtml.EVENTS, events);
        site.follow(events::announce);
    }

    private static HttpServer open(int port) {
        // Without it each small answer over a kept connection waits 40 ms for an acknowledgement (JDK-6968351).
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        } catch (BindException e) {
            throw new UncheckedIOException(
                    "port " + port + " is taken; name another with --port, or 0 for any that is free", e);
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " can't be opened", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        http.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        events.close();
        http.stop(0);
        threads.shutdownNow();
    }
}
