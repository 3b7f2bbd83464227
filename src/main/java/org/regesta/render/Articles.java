package org.regesta.render;

import java.util.Comparator;
import java.util.List;
import org.regesta.model.Details;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Site;
import org.regesta.model.Slug;

/** The articles of a site in reading order. */
final class Articles {
    private final List<Page> inOrder;

    Articles(Site site) {
        this.inOrder = site.pages(PageKind.ARTICLE).stream()
                .sorted(Comparator.comparing(
                                (Page page) -> details(page).order().value())
                        .thenComparing(Page::id))
                .toList();
    }

    static Details.Article details(Page page) {
        if (page.details() instanceof Details.Article article) {
            return article;
        }
        throw new IllegalStateException(page.id() + " is not an article");
    }

    List<Page> inOrder() {
        return inOrder;
    }

    List<Page> ofPart(Slug part) {
        return inOrder.stream()
                .filter(page -> details(page).part().value().equals(part))
                .toList();
    }

    /** The article that stands some places behind another; nothing at either end. */
    List<Page> neighbour(Page page, int distance) {
        int at = inOrder.indexOf(page) + distance;
        return at < 0 || at >= inOrder.size() ? List.of() : List.of(inOrder.get(at));
    }
}
