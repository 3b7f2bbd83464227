package org.regesta.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Set;

/** Answers requests for the files of the site. */
final class SiteHandler implements HttpHandler {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final ServedSite site;
    private final PreviewFiles own = new PreviewFiles();

    SiteHandler(ServedSite site) {
        this.site = site;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        }
    }

    private Answer answer(HttpExchange exchange) {
        if (!METHODS.contains(exchange.getRequestMethod())) {
            return Answer.text(405, "This preview only shows pages.\n").with("Allow", "GET, HEAD");
        }
        String path = exchange.getRequestURI().getPath();
        return own.find(path).map(Answer::of).orElseGet(() -> new SiteAnswers(site.now()).to(path));
    }
}
