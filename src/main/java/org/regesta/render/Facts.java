package org.regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.DatedName;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.LinkedSite;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;
import org.regesta.model.Slug;

/** Collects the lines of an entry's facts box. */
final class Facts implements DetailsVisitor {
    private final LinkedSite site;
    private final LinkViews links;
    private final Slug id;
    private final List<FactView> facts = new ArrayList<>();

    private Facts(LinkedSite site, Permalink permalink, Slug id) {
        this.site = site;
        this.links = new LinkViews(site, permalink);
        this.id = id;
    }

    static List<FactView> of(Page page, LinkedSite site) {
        Facts facts = new Facts(site, page.permalink(), page.id());
        page.details().accept(facts);
        return List.copyOf(facts.facts);
    }

    @Override
    public void visit(Details.Person person) {
        String oldStyle =
                person.bornOs().map(d -> "Old Style " + Dates.words(d.value())).orElse("");
        person.born().ifPresent(d -> add("Born", List.of(text(Dates.words(d.value()), oldStyle))));
        date("Died", person.died());
        add(
                "Offices",
                person.roles().stream()
                        .map(role -> links.to(role.office(), Dates.span(role.from(), role.to())))
                        .toList());
        add("Signed", treaties(treaty -> treaty.signatories().stream().anyMatch(s -> is(s.person()))));
    }

    @Override
    public void visit(Details.Treaty treaty) {
        date("Signed", treaty.signed());
        add("At", links.maybe(treaty.place()).stream().toList());
        add("Parties", links.all(treaty.parties()));
        add(
                "Signatories",
                treaty.signatories().stream()
                        .map(s -> links.to(
                                s.person(),
                                s.as().map(links::to).map(LinkView::text).orElse("")))
                        .toList());
        date("Ratified", treaty.ratified());
        date("In force", treaty.inForce());
        treaty.runsFor().ifPresent(years -> add("Made for", List.of(text(years(years.value()), ""))));
        add(
                "Prolonged",
                treaty.prolonged().stream()
                        .map(d -> text(Dates.words(d.value()), ""))
                        .toList());
        date("Ended", treaty.ended());
        date("Made public", treaty.madePublic());
    }

    private static String years(int count) {
        return count == 1 ? "1 year" : count + " years";
    }

    @Override
    public void visit(Details.Organization body) {
        body(body.founded(), body.dissolved(), body.names(), body.parent());
    }

    @Override
    public void visit(Details.State state) {
        body(state.founded(), state.dissolved(), state.names(), state.parent());
        add("Agreements", treaties(treaty -> treaty.parties().stream().anyMatch(this::is)));
    }

    private void body(
            Optional<Located<Edtf>> founded,
            Optional<Located<Edtf>> dissolved,
            List<DatedName> names,
            Optional<Located<Slug>> parent) {
        date("Founded", founded);
        date("Dissolved", dissolved);
        names(names);
        add("Part of", links.maybe(parent).stream().toList());
    }

    @Override
    public void visit(Details.Place place) {
        names(place.names());
        place.modern().ifPresent(modern -> add("Today", List.of(text(modern.value(), ""))));
        if (place.lat().isPresent() && place.lon().isPresent()) {
            String certainty = place.certainty()
                    .map(Located::value)
                    .filter(c -> !c.equals("certain"))
                    .orElse("");
            add("Position", List.of(text(position(place), certainty.replace('-', ' '))));
        }
    }

    private static String position(Details.Place place) {
        double lat = place.lat().orElseThrow().value();
        double lon = place.lon().orElseThrow().value();
        return String.format(
                Locale.ROOT,
                "%.2f° %s, %.2f° %s",
                Math.abs(lat),
                lat < 0 ? "S" : "N",
                Math.abs(lon),
                lon < 0 ? "W" : "E");
    }

    @Override
    public void visit(Details.Event event) {
        date("Date", event.date());
        add("Places", links.all(event.places()));
        add("Participants", links.all(event.participants()));
    }

    private void names(List<DatedName> names) {
        add("Names", DatedNames.views(names));
    }

    private List<LinkView> treaties(Predicate<Details.Treaty> fits) {
        return site.site().pages(PageKind.TREATY).stream()
                .filter(page -> page.details() instanceof Details.Treaty treaty && fits.test(treaty))
                .sorted((a, b) -> signed(a).compareTo(signed(b)))
                .map(page -> links.to(page.id()))
                .toList();
    }

    private static String signed(Page page) {
        return page.details() instanceof Details.Treaty treaty
                ? treaty.signed()
                        .map(d -> d.value().stated().earliest().toString())
                        .orElse("")
                : "";
    }

    private boolean is(Located<Slug> other) {
        return other.value().equals(id);
    }

    private void date(String label, Optional<Located<Edtf>> date) {
        date.ifPresent(d -> add(label, List.of(text(Dates.words(d.value()), ""))));
    }

    private static LinkView text(String words, String note) {
        return new LinkView("", words, "", "", note);
    }

    private void add(String label, List<LinkView> values) {
        if (!values.isEmpty()) {
            facts.add(new FactView(label, values));
        }
    }
}
