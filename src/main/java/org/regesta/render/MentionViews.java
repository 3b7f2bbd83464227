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
    private static final List<String> ORDER = List.of("article", "debate", "page");

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
        Map<Target, List<Mention>> byPage = new LinkedHashMap<>();
        mentions.forEach(mention -> byPage.computeIfAbsent(mention.from(), from -> new ArrayList<>()).add(mention));
        return byPage.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Target, List<Mention>> entry) -> rank(entry.getKey()))
                        .thenComparing(entry -> sortKey(entry.getKey())))
                .map(entry -> new MentionsView(links.to(entry.getKey()), sentences(entry.getValue(), locator)))
                .toList();
    }

    private static int rank(Target target) {
        int rank = ORDER.indexOf(target.label());
        boolean event = target.label().equals("timeline event");
        return rank >= 0 ? rank : ORDER.size() + (event ? 1 : 0);
    }

    /** Events in order of their ids, which start with their dates; everything else by title. */
    private static String sortKey(Target target) {
        return target.label().equals("timeline event") ? target.id().value() : SortKey.of(target.title());
    }

    private List<MentionView> sentences(List<Mention> mentions, Function<Mention, String> locator) {
        return mentions.stream().map(mention -> sentence(mention, locator.apply(mention))).distinct().toList();
    }

    private MentionView sentence(Mention mention, String locator) {
        HtmlPrinter printer = new HtmlPrinter(new QuotedContext(site, foreign, mention.piece()));
        String html = printer.inlines(mention.sentence()).strip().replace('\n', ' ');
        return new MentionView(mention.place().from(page), html, locator);
    }
}
