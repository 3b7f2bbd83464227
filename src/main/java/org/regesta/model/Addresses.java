package org.regesta.model;

import java.util.Set;
import java.util.TreeSet;
import org.regesta.markdown.Block;

/**
 * All addresses of a site that a reader may keep: its pages, and the anchors of headings, events, positions and rows.
 *
 * <p>The anchors of paragraphs are made from their first words; they are promised once a page is reviewed, since a draft's
 * words still change.
 */
public final class Addresses {
    private final Set<String> addresses = new TreeSet<>();

    private Addresses() {}

    /** The addresses of a site. */
    public static Set<String> of(Site site) {
        Addresses all = new Addresses();
        all.fixed(site);
        site.pages().forEach(all::page);
        site.events().forEach(event -> all.add(event.permalink()));
        site.events().forEach(event -> all.add(Permalink.of(event.permalink().path())));
        site.offices().forEach(office -> all.add(office.permalink()));
        site.datasets().forEach(all::dataset);
        site.bibliography().references().forEach(work -> all.add(WorkFiles.page(work.key())));
        return all.addresses;
    }

    private void add(Permalink permalink) {
        addresses.add(permalink.toString());
    }

    private void fixed(Site site) {
        Set.of(
                        "index",
                        "search",
                        "consistency",
                        "glossary",
                        "corrections",
                        "on-this-day",
                        "articles/index",
                        "timeline/index",
                        "sources/index",
                        "data/index")
                .forEach(name -> addresses.add(name + ".html"));
        if (!site.offices().isEmpty()) {
            addresses.add("offices/index.html");
        }
        for (PageKind kind : PageKind.values()) {
            if (!site.pages(kind).isEmpty()) {
                addresses.add(kind.folder() + "/index.html");
            }
        }
        site.config()
                .parts()
                .forEach(
                        part -> addresses.add("articles/index.html#" + part.id().value()));
    }

    private void page(Page page) {
        add(page.permalink());
        page.body().headings().stream()
                .map(Block.Heading::id)
                .forEach(id -> add(page.permalink().at(id)));
        if (page.frontMatter().status() == Status.REVIEWED) {
            ParagraphAnchors.of(page.body())
                    .all()
                    .forEach(id -> add(page.permalink().at(id)));
        }
        page.details().accept(new DetailsVisitor() {
            @Override
            public void visit(Details.Debate debate) {
                debate.positions()
                        .forEach(position ->
                                add(page.permalink().at(position.id().value().value())));
            }
        });
    }

    private void dataset(Dataset dataset) {
        add(dataset.permalink());
        dataset.rows()
                .forEach(row -> add(dataset.permalink().at(row.id().value().value())));
    }
}
