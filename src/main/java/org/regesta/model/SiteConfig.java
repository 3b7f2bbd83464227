package org.regesta.model;

import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Prose;

/**
 * What {@code site.yaml} says of the site as a whole.
 *
 * @param title its title
 * @param subtitle a line beneath it
 * @param baseUrl where it is published; without it there are no canonical links
 * @param language its language
 * @param edition the name of this edition
 * @param repository where its content can be edited; without it there are no edit links
 * @param period the time that the timeline covers
 * @param parts the periods that order the articles
 */
public record SiteConfig(
        Located<String> title,
        Located<String> subtitle,
        Optional<String> baseUrl,
        String language,
        Optional<String> edition,
        Optional<String> repository,
        Located<Edtf> period,
        List<Part> parts) {
    /** One part of the narrative. */
    public record Part(Located<Slug> id, Located<String> title, Located<Edtf> period, Optional<Prose> introduction) {}

    /** The address of its top, which ends in a slash. */
    public Optional<String> base() {
        return baseUrl.map(url -> url.replaceFirst("/*$", "/"));
    }

    /** The same site published somewhere, as the command line says. */
    public SiteConfig withAddresses(Optional<String> base, Optional<String> source) {
        return new SiteConfig(
                title, subtitle, base.or(() -> baseUrl), language, edition, source.or(() -> repository), period, parts);
    }
}
