package org.regesta.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.regesta.citation.Bibliography;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationKey;
import org.regesta.citation.PersonName;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Located;
import org.regesta.model.LinkTable;
import org.regesta.model.LinkedSite;
import org.regesta.model.Permalink;
import org.regesta.model.Slug;
import org.regesta.model.Target;
import org.regesta.model.WorkFiles;

/** Links from one page to others. */
final class LinkViews {
    static final LinkView NONE = new LinkView("", "", "", "", "");

    private final LinkTable links;
    private final Bibliography bibliography;
    private final Permalink page;

    LinkViews(LinkedSite site, Permalink page) {
        this.links = site.links();
        this.bibliography = site.site().bibliography();
        this.page = page;
    }

    LinkView to(Target target) {
        return new LinkView(target.permalink().from(page), target.title(), target.label(), "", "");
    }

    /** A link to an id that the checks found good. */
    LinkView to(Slug id) {
        return links.find(id).map(this::to).orElseThrow(() -> new IllegalStateException("unchecked id " + id));
    }

    LinkView to(Located<Slug> id) {
        return to(id.value());
    }

    LinkView to(Located<Slug> id, String note) {
        LinkView link = to(id);
        return new LinkView(link.href(), link.text(), link.kind(), link.lang(), note);
    }

    List<LinkView> all(Collection<Located<Slug>> ids) {
        return new LinkedHashSet<>(ids.stream().map(Located::value).toList())
                .stream().map(this::to).toList();
    }

    LinkView to(Permalink permalink, String text) {
        return new LinkView(permalink.from(page), text, "", "", "");
    }

    Optional<LinkView> maybe(Optional<Located<Slug>> id) {
        return id.map(this::to);
    }

    /** Works cited in a data file, each once, in short. */
    List<LinkView> works(Collection<Located<Citation>> citations) {
        List<LinkView> views = new ArrayList<>();
        citations.forEach(citation -> views.add(work(citation.value())));
        return views.stream().distinct().toList();
    }

    private LinkView work(Citation citation) {
        CitationKey key = citation.key().value();
        String note = citation.locator().map(locator -> locator.text()).orElse("");
        return new LinkView(source(key).from(page), brief(key), "source", "", note);
    }

    private String brief(CitationKey key) {
        Reference reference =
                bibliography.find(key).orElseThrow(() -> new IllegalStateException("unchecked key " + key));
        List<String> names = reference.names().stream().map(PersonName::brief).toList();
        String who = names.size() > 2 ? names.get(0) + " et al." : String.join(" and ", names);
        String year = reference
                .issued()
                .flatMap(date -> date.year())
                .map(y -> " " + y)
                .orElse("");
        return who.isEmpty() ? reference.heading() : who + year;
    }

    static Permalink source(CitationKey key) {
        return WorkFiles.page(key);
    }
}
