package org.regesta.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.regesta.citation.CitationKey;
import org.regesta.citation.Locator;
import org.regesta.markdown.HtmlPrinter;
import org.regesta.markdown.Inline;
import org.regesta.model.LinkedSite;
import org.regesta.model.Mention;
import org.regesta.model.Permalink;
import org.regesta.model.Target;

/** Shows the sentences that speak of a page's subject, page by page: articles first, then debates, entries, events. */
final class MentionViews {
    private final LinkedSite site;
    private final ForeignNames foreign;
    private final Permalink page;
    private final LinkViews links;

    MentionViews(LinkedSite site, ForeignNames foreign, Permalink page) {
        this.site = site;
        this.foreign = foreign;
        this.page = page;
        this.links = new LinkViews(site, page);
    }

    /** The sentences that cite a work, with the places in it. */
    List<MentionsView> citing(CitationKey key) {
        return views(site.citedIn(key), mention -> locator(mention, key));
    }

    private static String locator(Mention mention, CitationKey key) {
        return mention.piece() instanceof Inline.CitationGroup group
                ? group.citations().stream()
                        .filter(citation -> citation.key().value().equals(key))
                        .flatMap(citation -> citation.locator().stream())
                        .map(Locator::text)
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** The sentences that link to something. */
    List<MentionsView> views(List<Mention> mentions) {
        return views(mentions, mention -> "");
    }

    private List<MentionsView> views(List<Mention> mentions, Function<Mention, String> locator) {
        Map<Permalink, List<Mention>> byPage = new LinkedHashMap<>();
        mentions.forEach(mention -> byPage.computeIfAbsent(mention.from().permalink(), from -> new ArrayList<>())
                .add(mention));
        return byPage.values().stream()
                .map(Speaker::of)
                .sorted(Speaker.ORDER)
                .map(speaker -> new MentionsView(links.to(speaker.target()), sentences(speaker.mentions(), locator)))
                .toList();
    }

    private List<MentionView> sentences(List<Mention> mentions, Function<Mention, String> locator) {
        return mentions.stream()
                .map(mention -> sentence(mention, locator.apply(mention)))
                .distinct()
                .toList();
    }

    private MentionView sentence(Mention mention, String locator) {
        HtmlPrinter printer = new HtmlPrinter(new QuotedContext(site, foreign, mention.piece()));
        String html = printer.inlines(mention.sentence()).strip().replace('\n', ' ');
        return new MentionView(mention.place().from(page), html, locator);
    }

    /** A page or an event that speaks of the subject, with its place among the others. */
    private record Speaker(int rank, String title, Target target, List<Mention> mentions) {
        static final Comparator<Speaker> ORDER =
                Comparator.comparing(Speaker::rank).thenComparing(Speaker::title);
        private static final List<String> LABELS = List.of("article", "debate", "page");
        private static final String EVENT = "timeline event";

        static Speaker of(List<Mention> mentions) {
            Target target = mentions.get(0).from();
            return new Speaker(rankOf(target.label()), nameOf(target), target, mentions);
        }

        private static int rankOf(String label) {
            int rank = LABELS.indexOf(label);
            return rank >= 0 ? rank : LABELS.size() + (label.equals(EVENT) ? 1 : 0);
        }

        /** Events in order of their ids, which start with their dates; everything else by title. */
        private static String nameOf(Target target) {
            return target.label().equals(EVENT) ? target.id().value() : SortKey.of(target.title());
        }
    }
}
