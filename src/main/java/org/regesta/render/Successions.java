package org.regesta.render;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.LinkedSite;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;

/** Finds for each office of a person who held it before and after. */
final class Successions {
    private final LinkedSite site;
    private final LinkViews links;

    Successions(LinkedSite site, Permalink page) {
        this.site = site;
        this.links = new LinkViews(site, page);
    }

    /** The offices of a person, in the order of their beginning; none for another kind of page. */
    List<SuccessionView> of(Page page) {
        if (page.kind() != PageKind.PERSON) {
            return List.of();
        }
        return site.site().offices().stream()
                .flatMap(office -> office.terms().stream()
                        .filter(term -> term.person().value().equals(page.id()))
                        .map(term -> new Held(office, term)))
                .sorted(Comparator.comparing((Held held) -> start(held.term().from())))
                .map(this::view)
                .toList();
    }

    private static String start(Optional<Located<Edtf>> from) {
        return from.map(date -> date.value().stated().earliest().toString()).orElse("");
    }

    private SuccessionView view(Held held) {
        Office.Term term = held.term();
        String dates = Dates.span(term.from(), term.to());
        String kind = kind(term);
        String remark = Stream.of(kind, dates)
                .filter(words -> !words.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        List<Office.Term> row = held.row();
        int at = row.indexOf(term);
        return new SuccessionView(
                links.to(held.office().id(), remark),
                neighbour(held, row, at, at - 1),
                neighbour(held, row, at, at + 1));
    }

    /** In what way a term was held, if not in full. */
    static String kind(Office.Term term) {
        return term.kind()
                .map(kind -> kind == Office.TermKind.CHARGE
                        ? "chargé d’affaires"
                        : kind.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private LinkView neighbour(Held held, List<Office.Term> row, int at, int other) {
        if (at < 0 || other < 0 || other >= row.size()) {
            return LinkViews.NONE;
        }
        List<Office.Gap> gaps = held.gapsBetween(row.get(Math.min(at, other)), row.get(Math.max(at, other)));
        return links.to(row.get(other).person(), between(gaps, other < at ? "then " : "after "));
    }

    private static String between(List<Office.Gap> gaps, String order) {
        if (gaps.isEmpty()) {
            return "";
        }
        return order + (gaps.stream().anyMatch(Office.Gap::held) ? "others" : "a vacancy");
    }

    /** A term with its office. */
    private record Held(Office office, Office.Term term) {
        /** The terms in which it has neighbours: those held in full, of an office for one person at a time. */
        List<Office.Term> row() {
            boolean single = office.seats().filter(seats -> seats.value() == 1).isPresent();
            return !single || term.kind().isPresent()
                    ? List.of()
                    : office.terms().stream()
                            .filter(other -> other.kind().isEmpty())
                            .sorted(Comparator.comparing((Office.Term other) -> start(other.from())))
                            .toList();
        }

        List<Office.Gap> gapsBetween(Office.Term before, Office.Term after) {
            return office.gaps().stream()
                    .filter(gap -> start(gap.from()).compareTo(start(before.from())) >= 0
                            && start(gap.from()).compareTo(start(after.from())) <= 0)
                    .toList();
        }
    }
}
