package org.regesta.render;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.markdown.Inline;
import org.regesta.model.Details;
import org.regesta.model.OutputFile;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;
import org.regesta.model.SiteConfig;
import org.regesta.model.Target;
import org.regesta.model.TimelineEvent;

/** Makes the pages of articles. */
final class ArticlePages {
    private final Workshop workshop;
    private final Articles articles;

    ArticlePages(Workshop workshop) {
        this.workshop = workshop;
        this.articles = new Articles(workshop.site().site());
    }

    Stream<OutputFile> files() {
        return articles.inOrder().stream().map(this::file);
    }

    private OutputFile file(Page page) {
        Permalink permalink = page.permalink();
        LinkViews links = new LinkViews(workshop.site(), permalink);
        FrameView frame =
                workshop.frames().frame(page, List.of(links.to(Permalink.of("articles/index.html"), "Articles")));
        return workshop.print("article", permalink, frame, view(page, links));
    }

    private ArticleView view(Page page, LinkViews links) {
        Details.Article details = Articles.details(page);
        PageWriter writer = workshop.writer(page);
        return new ArticleView(
                page.summary(),
                part(details, links),
                Dates.words(details.period().value()),
                details.themes().stream().map(Located::value).toList(),
                writer.numberedBody(),
                linked(page, PageKind.PERSON, links),
                linked(page, PageKind.TREATY, links),
                events(page).stream()
                        .map(event -> EventLineView.of(event, page.permalink()))
                        .toList(),
                workshop.pictures().slice(events(page), page.permalink()),
                workshop.mentions(page.permalink()).views(workshop.site().backlinks(page.id())),
                new PageSources(workshop).of(page),
                links.all(page.frontMatter().contested()),
                articles.neighbour(page, -1).stream()
                        .map(p -> links.to(p.id()))
                        .findFirst()
                        .orElse(LinkViews.NONE),
                articles.neighbour(page, 1).stream()
                        .map(p -> links.to(p.id()))
                        .findFirst()
                        .orElse(LinkViews.NONE),
                new Statuses(workshop.site().site().config()).of(page));
    }

    private LinkView part(Details.Article details, LinkViews links) {
        SiteConfig.Part part = workshop.site().site().config().parts().stream()
                .filter(p -> p.id().value().equals(details.part().value()))
                .findFirst()
                .orElseThrow();
        return links.to(
                Permalink.of("articles/index.html").at(part.id().value().value()),
                part.title().value());
    }

    /** The entries of one kind that the article links to, in the order of their first mention. */
    private List<LinkView> linked(Page page, PageKind kind, LinkViews links) {
        return page.body()
                .all(Inline.WikiLink.class)
                .flatMap(link -> workshop.site().links().resolve(link.target()).target().stream())
                .filter(target -> target.page().filter(kind::equals).isPresent())
                .map(Target::id)
                .distinct()
                .map(links::to)
                .toList();
    }

    /** The events that the article tells of. */
    private List<TimelineEvent> events(Page page) {
        return workshop.site().site().events().stream()
                .filter(event -> event.article()
                        .filter(id -> id.value().equals(page.id()))
                        .isPresent())
                .toList();
    }
}
