package org.regesta.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.regesta.model.LinkedSite;
import org.regesta.model.OutputFile;
import org.regesta.model.Page;
import org.regesta.model.Permalink;

/** Makes the pages at former addresses, each of which leads to where its page is now. */
final class RedirectPages {
    private final Workshop workshop;

    RedirectPages(Workshop workshop) {
        this.workshop = workshop;
    }

    Stream<OutputFile> files() {
        return former(workshop.site()).entrySet().stream().map(entry -> file(entry.getKey(), entry.getValue()));
    }

    /** Former pages with the addresses that took their places; a mere anchor is no page. */
    private static Map<String, String> former(LinkedSite site) {
        Map<String, String> former = new TreeMap<>();
        site.site().ledger().redirects().stream()
                .filter(redirect -> !redirect.from().value().contains("#"))
                .forEach(redirect ->
                        former.put(redirect.from().value(), redirect.to().value()));
        for (Page page : site.site().pages()) {
            page.frontMatter()
                    .redirectFrom()
                    .forEach(path -> former.put(path.value(), page.permalink().toString()));
        }
        return former;
    }

    private OutputFile file(String path, String target) {
        Permalink page = Permalink.of(path);
        String[] parts = target.split("#", 2);
        Permalink place = parts.length > 1 ? Permalink.of(parts[0]).at(parts[1]) : Permalink.of(parts[0]);
        FrameView frame =
                workshop.frames().frame(page, "redirect", "This page has moved", "This page has moved.", List.of());
        return workshop.print("redirect", page, frame, new LinkViews(workshop.site(), page).to(place, target));
    }
}
