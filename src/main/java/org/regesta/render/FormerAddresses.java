package org.regesta.render;

import java.util.Map;
import java.util.TreeMap;
import org.regesta.model.Page;
import org.regesta.model.Site;

/** The addresses that moved, as the ledger and the front matter of pages say, with those that took their places. */
final class FormerAddresses {
    private final Map<String, String> pages = new TreeMap<>();
    private final Map<String, String> anchors = new TreeMap<>();

    FormerAddresses(Site site) {
        site.ledger()
                .redirects()
                .forEach(redirect -> add(redirect.from().value(), redirect.to().value()));
        for (Page page : site.pages()) {
            page.frontMatter()
                    .redirectFrom()
                    .forEach(former -> add(former.value(), page.permalink().toString()));
        }
    }

    private void add(String former, String now) {
        (former.contains("#") ? anchors : pages).put(former, now);
    }

    /** Former pages. */
    Map<String, String> pages() {
        return pages;
    }

    /** Places on pages that are, or were, elsewhere. */
    Map<String, String> anchors() {
        return anchors;
    }
}
