package org.regesta.browser;

import java.util.List;

/** A page of every kind. */
final class KindsOfPage {
    static final List<String> ALL = List.of(
            "index.html",
            "articles/index.html",
            "articles/rapallo-and-secret-cooperation.html",
            "articles/amended-secret-protocols.html",
            "people/index.html",
            "people/ulrich-von-brockdorff-rantzau.html",
            "treaties/molotov-ribbentrop-pact.html",
            "organizations/nkvd.html",
            "states/soviet-union.html",
            "places/brest-litovsk.html",
            "events/winter-war.html",
            "concepts/rapprochement.html",
            "debates/start-of-the-rapprochement.html",
            "timeline/index.html",
            "timeline/1939.html",
            "offices/german-envoy-in-moscow.html",
            "sources/index.html",
            "sources/gatzke1958.html",
            "glossary.html",
            "corrections.html",
            "consistency.html",
            "on-this-day.html",
            "data/index.html",
            "data/losses-1941.html",
            "pages/about.html",
            "search.html",
            "404.html");

    private KindsOfPage() {}
}
