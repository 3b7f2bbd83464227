package org.regesta.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.regesta.model.OutputFile;

/**
 * What is sent back for a request.
 *
 * @param status the status code of HTTP
 * @param headers header fields by name
 * @param body what follows them
 */
record Answer(int status, Map<String, String> headers, byte[] body) {
    /** A file of the site as it was built. */
    static Answer of(OutputFile file) {
        return new Answer(200, Map.of("Content-Type", MediaType.of(file.path())), file.bytes());
    }

    static Answer html(int status, String page) {
        return new Answer(
                status, Map.of("Content-Type", MediaType.of("page.html")), page.getBytes(StandardCharsets.UTF_8));
    }

    static Answer text(int status, String words) {
        return new Answer(
                status, Map.of("Content-Type", MediaType.of("words.txt")), words.getBytes(StandardCharsets.UTF_8));
    }

    static Answer movedTo(String path) {
        return text(302, "The page is at " + path + "\n").with("Location", encoded(path));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        // For the server, 0 means a body of unknown length.
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
