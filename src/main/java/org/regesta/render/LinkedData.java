package org.regesta.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.SiteConfig;

/**
 * Says in schema.org's words, as JSON-LD, what a page is about.
 *
 * <p>Only full days, months and years are said there, since its readers know no others.
 */
final class LinkedData implements DetailsVisitor {
    private final Map<String, String> said = new TreeMap<>();

    private LinkedData() {}

    /** The text of the page's data block. */
    static String of(Page page, SiteConfig config, String canonical) {
        LinkedData data = new LinkedData();
        data.say("@context", "https://schema.org");
        data.say("@type", page.kind() == PageKind.CONCEPT ? "DefinedTerm" : "CreativeWork");
        data.say("name", page.title());
        data.say("description", page.summary());
        data.say("url", canonical);
        data.names(page);
        page.details().accept(data);
        if (!page.kind().isEntry()) {
            data.say("inLanguage", config.language());
            data.say("license", HeadMetas.LICENCE);
            data.say("isPartOf", config.title().value());
            page.frontMatter().updated().ifPresent(day -> data.say("dateModified", day.value()));
        }
        return data.text();
    }

    private String text() {
        return said.entrySet().stream()
                .map(entry -> JsonText.of(entry.getKey()) + ":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void names(Page page) {
        List<String> names = page.frontMatter().aliases().stream().map(alias -> alias.name().value()).toList();
        if (!names.isEmpty()) {
            said.put("alternateName", names.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]")));
        }
    }

    private void say(String key, String value) {
        if (!value.isEmpty()) {
            said.put(key, JsonText.of(value));
        }
    }

    private void day(String key, Optional<Located<Edtf>> date) {
        date.flatMap(value -> value.value().htmlDatetime()).ifPresent(value -> say(key, value));
    }

    @Override
    public void visit(Details.Article article) {
        say("@type", "ScholarlyArticle");
        String period = article.period().value().toString();
        say("temporalCoverage", period.matches("[0-9/-]+") ? period : "");
    }

    @Override
    public void visit(Details.Person person) {
        say("@type", "Person");
        day("birthDate", person.born());
        day("deathDate", person.died());
    }

    @Override
    public void visit(Details.Treaty treaty) {
        day("dateCreated", treaty.signed());
    }

    @Override
    public void visit(Details.Organization body) {
        say("@type", "Organization");
        day("foundingDate", body.founded());
        day("dissolutionDate", body.dissolved());
    }

    @Override
    public void visit(Details.State state) {
        say("@type", "Country");
    }

    @Override
    public void visit(Details.Event event) {
        say("@type", "Event");
        day("startDate", event.date());
    }

    @Override
    public void visit(Details.Place place) {
        say("@type", "Place");
        place.lat().ifPresent(lat -> said.put("latitude", Double.toString(lat.value())));
        place.lon().ifPresent(lon -> said.put("longitude", Double.toString(lon.value())));
    }
}
