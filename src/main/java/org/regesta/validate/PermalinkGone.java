package org.regesta.validate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Nearest;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.model.Addresses;
import org.regesta.model.Ledger;
import org.regesta.model.Site;

/** No published address vanishes without leading somewhere else, and every redirect arrives. */
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
        Set<String> moved = moved(history.site());
        Ledger ledger = history.site().ledger();
        tally.add(RULE, ledger.published().size() + ledger.redirects().size());
        Stream<Diagnostic> gone = ledger.published().stream()
                .filter(address -> !alive.contains(address.value()) && !moved.contains(address.value()))
                .map(address -> gone(address, alive));
        return Stream.concat(gone, ledger.redirects().stream().flatMap(redirect -> fault(redirect, alive).stream()));
    }

    /** Addresses that lead elsewhere now; an anchor on a page that moved as a whole goes with it. */
    private static Set<String> moved(Site site) {
        Stream<String> inLedger = site.ledger().redirects().stream()
                .map(redirect -> redirect.from().value());
        Stream<String> inPages = site.pages().stream()
                .flatMap(page -> page.frontMatter().redirectFrom().stream())
                .map(Located::value);
        return Stream.concat(inLedger, inPages).collect(Collectors.toSet());
    }

    private static Diagnostic gone(Located<String> address, Set<String> alive) {
        Diagnostic finding = RULE.at(
                address.span(),
                address.value() + " was published and is gone",
                "add a line beneath it: " + address.value() + " -> "
                        + near(address.value(), alive).orElse("where/it-is-now.html"));
        return address.value().contains("#")
                ? finding
                : finding.help("or add to the front matter of the page that takes its place: redirect-from: ["
                        + address.value() + "]");
    }

    private static Optional<String> near(String address, Set<String> alive) {
        String page = address.replaceFirst("#.*", "");
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
