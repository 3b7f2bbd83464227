package org.regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.SiteConfig;

/**
 * Says in schema.org's words, as microdata, what a page is about.
 *
 * <p>Only full days, months and years are said there, since its readers know no others. A data block of JSON-LD would be an
 * inline script, which the site's policy and its checkers refuse.
 */
final class Microdata implements DetailsVisitor {
    private static final String VOCABULARY = "https://schema.org/";

    private final List<MetaView> said = new ArrayList<>();
    private String type;

    private Microdata(String type) {
        this.type = type;
    }

    /** What the page's item says. */
    static ItemView of(Page page, SiteConfig config, String canonical) {
        Microdata data = new Microdata(page.kind() == PageKind.CONCEPT ? "DefinedTerm" : "CreativeWork");
        data.say("name", page.title());
        data.say("description", page.summary());
        data.say("url", canonical);
        page.frontMatter()
                .aliases()
                .forEach(alias -> data.say("alternateName", alias.name().value()));
        page.details().accept(data);
        if (!page.kind().isEntry()) {
            data.say("inLanguage", config.language());
            data.say("license", HeadMetas.LICENCE);
            data.say("isPartOf", config.title().value());
            page.frontMatter()
                    .updated()
                    .ifPresent(day -> data.say("dateModified", day.value().toString()));
        }
        return new ItemView(VOCABULARY + data.type, data.said);
    }

    private void say(String key, String value) {
        if (!value.isEmpty()) {
            said.add(new MetaView("itemprop", key, value));
        }
    }

    private void day(String key, Optional<Located<Edtf>> date) {
        date.flatMap(value -> value.value().htmlDatetime()).ifPresent(value -> say(key, value));
    }

    @Override
    public void visit(Details.Article article) {
        type = "ScholarlyArticle";
        String period = article.period().value().toString();
        say("temporalCoverage", period.matches("[0-9/-]+") ? period : "");
    }

    @Override
    public void visit(Details.Person person) {
        type = "Person";
        day("birthDate", person.born());
        day("deathDate", person.died());
    }

    @Override
    public void visit(Details.Treaty treaty) {
        day("dateCreated", treaty.signed());
    }

    @Override
    public void visit(Details.Organization body) {
        type = "Organization";
        day("foundingDate", body.founded());
        day("dissolutionDate", body.dissolved());
    }

    @Override
    public void visit(Details.State state) {
        type = "Country";
    }

    @Override
    public void visit(Details.Event event) {
        type = "Event";
        day("startDate", event.date());
    }

    @Override
    public void visit(Details.Place place) {
        type = "Place";
        place.lat().ifPresent(lat -> say("latitude", Double.toString(lat.value())));
        place.lon().ifPresent(lon -> say("longitude", Double.toString(lon.value())));
    }
}
