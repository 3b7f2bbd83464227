package org.regesta.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Nearest;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.model.Addresses;
import org.regesta.model.Ledger;
import org.regesta.model.Site;

/**
 * No published address vanishes without leading somewhere else, and every redirect arrives.
 *
 * <p>An anchor on a page that moved as a whole goes with it, if it stands on the new page too: there the former page leads.
 */
final class PermalinkGone implements Check {
    private static final Rule RULE = Rule.firm(
            "permalink-gone",
            "No published address vanishes without leading somewhere else, and every redirect arrives.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean needsWholeSite() {
        return true;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Set<String> alive = Addresses.of(history.site());
        Map<String, String> moved = moved(history.site());
        Ledger ledger = history.site().ledger();
        tally.add(RULE, ledger.published().size() + ledger.redirects().size());
        Stream<Diagnostic> gone = ledger.published().stream()
                .filter(address -> !alive.contains(address.value()) && !moved.containsKey(address.value()))
                .filter(address -> !alive.contains(withItsPage(address.value(), moved)))
                .map(address -> gone(address, alive, moved));
        Stream<Diagnostic> faults = ledger.redirects().stream().flatMap(redirect -> fault(redirect, alive).stream());
        Stream<Diagnostic> lost = claimed(history.site())
                .filter(address -> address.value().contains("#"))
                .filter(address -> !alive.contains(page(address.value())) && !moved.containsKey(page(address.value())))
                .map(PermalinkGone::lost);
        return Stream.of(gone, faults, lost).flatMap(findings -> findings);
    }

    /** Addresses that are said to have been elsewhere. */
    private static Stream<Located<String>> claimed(Site site) {
        return Stream.concat(
                site.ledger().redirects().stream().map(Ledger.Redirect::from),
                site.pages().stream().flatMap(page -> page.frontMatter().redirectFrom().stream()));
    }

    private static String page(String address) {
        return address.replaceFirst("#.*", "");
    }

    private static Diagnostic lost(Located<String> anchor) {
        String page = page(anchor.value());
        return RULE.at(
                anchor.span(),
                "no page is or was at " + page + ", so none can have this anchor",
                "say where " + page + " is now, too, or mend it");
    }

    /** Addresses that lead elsewhere now, and where. */
    private static Map<String, String> moved(Site site) {
        Map<String, String> moved = new HashMap<>();
        site.ledger()
                .redirects()
                .forEach(redirect ->
                        moved.put(redirect.from().value(), redirect.to().value()));
        site.pages()
                .forEach(page -> page.frontMatter()
                        .redirectFrom()
                        .forEach(
                                from -> moved.put(from.value(), page.permalink().path())));
        return moved;
    }

    /** The address that an anchor has on the page to which its own page moved as a whole. */
    private static String withItsPage(String address, Map<String, String> moved) {
        String[] parts = address.split("#", 2);
        String page = page(moved.getOrDefault(parts[0], parts[0]));
        return parts.length > 1 ? page + "#" + parts[1] : page;
    }

    private static Diagnostic gone(Located<String> address, Set<String> alive, Map<String, String> moved) {
        Diagnostic finding = RULE.at(
                address.span(),
                address.value() + " was published and is gone",
                "add a line beneath it: " + address.value() + " -> "
                        + near(withItsPage(address.value(), moved), alive).orElse("where/it-is-now.html"));
        return address.value().contains("#")
                ? finding
                : finding.help("or add to the front matter of the page that takes its place: redirect-from: ["
                        + address.value() + "]");
    }

    private static Optional<String> near(String address, Set<String> alive) {
        String page = page(address);
        return Nearest.to(address, alive).stream()
                .findFirst()
                .or(() -> Optional.of(page).filter(p -> address.contains("#") && alive.contains(p)));
    }

    private static Optional<Diagnostic> fault(Ledger.Redirect redirect, Set<String> alive) {
        if (!alive.contains(redirect.to().value())) {
            return Optional.of(RULE.at(
                    redirect.to().span(),
                    "there is no address " + redirect.to().value() + " to lead to",
                    "mend the right side of the arrow"));
        }
        return alive.contains(redirect.from().value())
                ? Optional.of(RULE.at(
                        redirect.from().span(),
                        redirect.from().value() + " exists, so it can't lead elsewhere",
                        "take this line out"))
                : Optional.empty();
    }
}
