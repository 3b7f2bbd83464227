package org.regesta.validate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.diagnostic.Tally;
import org.regesta.model.Addresses;
import org.regesta.model.Ledger;
import org.regesta.model.Site;
import org.regesta.model.WorkFiles;

/** No two files of the site have one name, not even if the case of letters is left aside. */
final class AddressTaken implements Check {
    private static final Rule RULE = Rule.firm(
            "address-taken", "No two files of the site have one name, not even if the case of letters is left aside.");

    /** What the site makes besides the lists of what is in a folder, all of which are called index. */
    private static final Set<String> RESERVED = Set.of("404.html", "data/bibliography.html", "data/consistency.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Site site = history.site();
        tally.add(
                RULE,
                Addresses.of(site).stream()
                        .filter(address -> !address.contains("#"))
                        .count());
        return Stream.of(names(site), works(site), former(site)).flatMap(findings -> findings);
    }

    private static String folded(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /** Names that the site has given to pages of its own. */
    private static Stream<Diagnostic> names(Site site) {
        Stream<Located<String>> pages = site.pages().stream()
                .map(page -> new Located<>(page.permalink().path(), page.file().whole()));
        Stream<Located<String>> offices = site.offices().stream()
                .map(office ->
                        new Located<>(office.permalink().path(), office.id().span()));
        Stream<Located<String>> datasets = site.datasets().stream()
                .map(dataset ->
                        new Located<>(dataset.permalink().path(), dataset.file().whole()));
        Stream<Located<String>> works = site.bibliography().written().stream()
                .map(work -> new Located<>(WorkFiles.page(work.key()).path(), work.span()));
        return Stream.of(pages, offices, datasets, works)
                .flatMap(addresses -> addresses)
                .filter(address ->
                        folded(address.value()).endsWith("/index.html") || RESERVED.contains(address.value()))
                .map(address -> reserved(address, "give it another name"));
    }

    private static Diagnostic reserved(Located<String> address, String help) {
        return RULE.at(
                address.span(),
                "the site itself has files called " + address.value().replaceFirst("\\.html$", ""),
                help);
    }

    /** Keys that differ only in what a file name can't tell. */
    private static Stream<Diagnostic> works(Site site) {
        Map<String, Reference> first = new HashMap<>();
        return site.bibliography().written().stream().flatMap(work -> {
            Reference other =
                    first.computeIfAbsent(folded(WorkFiles.page(work.key()).path()), address -> work);
            return other.key().equals(work.key())
                    ? Stream.empty()
                    : Stream.of(RULE.at(
                                    work.span(),
                                    "\"" + work.key() + "\" and \"" + other.key() + "\" would be written to one file",
                                    "give it a key that differs in more than case and punctuation")
                            .related(other.span(), "the other stands here"));
        });
    }

    /** Former addresses that differ only in case from others; of those that are the same other rules speak. */
    private static Stream<Diagnostic> former(Site site) {
        Map<String, String> first = new HashMap<>();
        Addresses.of(site).forEach(address -> first.putIfAbsent(folded(address), address));
        Stream<Located<String>> ledger = site.ledger().redirects().stream().map(Ledger.Redirect::from);
        Stream<Located<String>> pages =
                site.pages().stream().flatMap(page -> page.frontMatter().redirectFrom().stream());
        return Stream.concat(ledger, pages)
                .filter(address -> !address.value().contains("#"))
                .flatMap(address -> former(address, first));
    }

    private static Stream<Diagnostic> former(Located<String> address, Map<String, String> first) {
        SourceSpan span = address.span();
        if (RESERVED.contains(address.value())) {
            return Stream.of(reserved(address, "take it out"));
        }
        String other = first.computeIfAbsent(folded(address.value()), folded -> address.value());
        return other.equals(address.value())
                ? Stream.empty()
                : Stream.of(RULE.at(
                        span,
                        address.value() + " differs from " + other
                                + " only in case, which many systems don't tell apart",
                        "keep the address as it was"));
    }
}
