package org.regesta.render;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;
import org.regesta.model.Permalink;

/** Makes the pages at former addresses, each of which leads to where its page is now. */
final class RedirectPages {
    private final Workshop workshop;

    RedirectPages(Workshop workshop) {
        this.workshop = workshop;
    }

    Stream<OutputFile> files() {
        return workshop.former().pages().entrySet().stream().map(entry -> file(entry.getKey(), entry.getValue()));
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
