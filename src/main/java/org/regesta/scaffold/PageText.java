package org.regesta.scaffold;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.model.Details;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Site;
import org.regesta.model.SiteConfig;

/** The text of a new content file: every key that its kind requires, with values to be replaced. */
final class PageText {
    private static final String LATER = "To be written.";

    private final Site site;
    private final LocalDate today;

    PageText(Site site, LocalDate today) {
        this.site = site;
        this.today = today;
    }

    String of(PageKind kind, String title) {
        return "---\ntitle: " + YamlText.of(title) + "\nsummary: " + LATER + "\n" + keys(kind)
                + "status: draft\nupdated: " + today + "\n---\n" + body(kind);
    }

    private String keys(PageKind kind) {
        return switch (kind) {
            case ARTICLE -> article(site.config().parts().get(0));
            case DEBATE -> "question: " + LATER + "\npositions:\n" + position("first") + position("second");
            case PLAIN -> "";
            default -> "importance: 3\n";
        };
    }

    /** A place at the end of the first part: an editor who wants another sees there what to change. */
    private String article(SiteConfig.Part part) {
        return "part: " + part.id().value() + "\norder: " + (lastOrder(part) + 1) + "\nperiod: "
                + YamlText.of(part.period().value().toString()) + "\n";
    }

    private int lastOrder(SiteConfig.Part part) {
        return site.pages(PageKind.ARTICLE).stream()
                .map(Page::details)
                .flatMap(details -> details instanceof Details.Article article ? Stream.of(article) : Stream.empty())
                .filter(article -> article.part().value().equals(part.id().value()))
                .mapToInt(article -> article.order().value())
                .max()
                .orElse(0);
    }

    private static String position(String id) {
        return "  - id: " + id + "\n    text: " + LATER + "\n";
    }

    /** An entry without a body is whole; an article or a debate lives by its text. */
    private static String body(PageKind kind) {
        Optional<String> text = switch (kind) {
            case ARTICLE, DEBATE -> Optional.of(LATER + " {.synthesis}");
            case PLAIN -> Optional.of(LATER);
            default -> Optional.empty();
        };
        return text.map(words -> "\n" + words + "\n").orElse("");
    }
}
