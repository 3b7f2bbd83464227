package org.regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Exempted;
import org.regesta.diagnostic.Severity;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.model.Consistency;
import org.regesta.model.LinkedSite;
import org.regesta.model.Permalink;

/** Shows on a page the rules of a site, what they found, and the exceptions from them. */
final class RuleViews {
    /** Counted page by page in the table of sources, which says more than a list of lines. */
    private static final String COUNTED_BY_PAGE = "paragraph-uncited";

    private final LinkedSite site;
    private final Permalink page;

    RuleViews(LinkedSite site, Permalink page) {
        this.site = site;
        this.page = page;
    }

    List<RuleGroupView> groups() {
        return List.of(
                new RuleGroupView(
                        "facts",
                        "What the pages say",
                        "These rules hold dates, names, offices, relations and sources against one another, wherever they stand.",
                        rules(true)),
                new RuleGroupView(
                        "writing",
                        "How it is written",
                        "These rules make sure that every text and every table can be read, and that every link and every"
                                + " citation arrives. What they look at is not counted.",
                        rules(false)));
    }

    private List<RuleView> rules(boolean comparing) {
        return site.consistency().rules().stream()
                .filter(rule -> rule.comparing() == comparing)
                .map(this::rule)
                .toList();
    }

    private RuleView rule(Consistency.RuleRecord rule) {
        List<FindingView> findings = rule.rule().id().equals(COUNTED_BY_PAGE)
                ? List.of()
                : rule.findings().stream().map(this::finding).toList();
        return new RuleView(
                rule.rule().id(),
                rule.rule().sentence(),
                rule.rule().severity().label(),
                rule.comparing() ? String.format(Locale.ROOT, "%,d", rule.facts()) : "",
                found(rule),
                findings);
    }

    private static String found(Consistency.RuleRecord rule) {
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = rule.count(severity);
            if (count > 0) {
                words.add(counted(count, severity.label()));
            }
        }
        if (!rule.exceptions().isEmpty()) {
            words.add(counted(rule.exceptions().size(), "exception"));
        }
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    /** A number with its noun. */
    static String counted(long count, String noun) {
        return (count == 0 ? "no" : String.format(Locale.ROOT, "%,d", count)) + " " + noun + (count == 1 ? "" : "s");
    }

    private FindingView finding(Diagnostic finding) {
        return new FindingView(finding.severity().label(), finding.message(), place(finding.span()));
    }

    List<ExceptionView> exceptions() {
        return site.consistency().exceptions().stream().map(this::exception).toList();
    }

    private ExceptionView exception(Exempted exempted) {
        return new ExceptionView(
                exempted.allowance().rule(),
                exempted.allowance().reason(),
                place(exempted.allowance().span()),
                exempted.findings());
    }

    /** Where something is written, with a link to the page that is made of the file, if one is. */
    private LinkView place(SourceSpan span) {
        String path = span.file().path();
        String href = site.links()
                .inFile(path)
                .map(target -> target.permalink().from(page))
                .orElse("");
        return new LinkView(href, path + ", line " + span.line(), "", "", "");
    }
}
