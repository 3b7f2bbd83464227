package org.regesta.build;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regesta.diagnostic.Allowance;
import org.regesta.diagnostic.Allowances;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Severity;
import org.regesta.link.Linker;
import org.regesta.model.Consistency;
import org.regesta.model.LinkedSite;
import org.regesta.model.Site;
import org.regesta.validate.Validator;

/**
 * A site that was read, and what is wrong with it.
 *
 * @param site the joined site; nothing without a {@code site.yaml}
 * @param diagnostics the findings that are left after the exceptions that editors made
 */
public record Checked(Optional<LinkedSite> site, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Joins what was read, and holds it against every rule; what was wrong in reading it is known already. */
    public static Checked of(Optional<Site> read, Diagnostics diagnostics) {
        Optional<LinkedSite> linked = read.map(new Linker(diagnostics)::link);
        linked.ifPresent(new Validator(diagnostics)::validate);
        List<Rule> rules = RuleCatalogue.rules();
        boolean whole = read.map(Site::isWhole).orElse(false);
        Allowances.Outcome outcome = new Allowances(
                        read.map(Checked::allowances).orElse(List.of()), rules)
                .apply(diagnostics.sorted(), whole);
        Consistency consistency = Consistency.of(
                rules, Set.copyOf(Validator.rules()), diagnostics.tally(), outcome.left(), outcome.exempted());
        return new Checked(linked.map(site -> site.withConsistency(consistency)), outcome.left());
    }

    private static List<Allowance> allowances(Site site) {
        Stream<Allowance> texts = site.pages().stream().flatMap(page -> page.body().allowances().stream());
        return Stream.concat(texts, site.allowances().stream()).toList();
    }

    /** Whether any finding is an error. */
    boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** What was checked, in a few words. */
    String counts() {
        return site.map(linked -> linked.site().pages().size() + " pages, "
                        + linked.site().events().size()
                        + " events, " + linked.site().offices().size() + " offices, "
                        + linked.site().bibliography().references().size() + " works and "
                        + String.format(Locale.ROOT, "%,d", linked.consistency().facts()) + " facts")
                .orElse("nothing");
    }
}
