package org.regesta.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.regesta.diagnostic.Severity;
import org.regesta.model.Consistency;
import org.regesta.model.Coverage;
import org.regesta.model.OutputFile;
import org.regesta.model.Permalink;
import org.regesta.model.SourceCoverage;

/** Makes the page of what was checked: every rule, every exception, and the sources of every text. */
final class ConsistencyPage {
    private static final Permalink PAGE = Permalink.of("consistency.html");

    private final Workshop workshop;
    private final Consistency consistency;

    ConsistencyPage(Workshop workshop) {
        this.workshop = workshop;
        this.consistency = workshop.site().consistency();
    }

    Stream<OutputFile> files() {
        FrameView frame = workshop.frames()
                .frame(
                        PAGE,
                        "consistency",
                        "What was checked",
                        "Every rule to which this site is held by machine, what was found, every exception, and on what the texts rest.",
                        List.of());
        return Stream.of(workshop.print("consistency", PAGE, frame, view()));
    }

    private ConsistencyView view() {
        Coverage coverage = Coverage.of(workshop.site().site());
        RuleViews rules = new RuleViews(workshop.site(), PAGE);
        CoverageViews sources = new CoverageViews(workshop.site(), coverage, PAGE);
        return new ConsistencyView(
                summary(),
                rules.groups(),
                rules.exceptions(),
                rest(coverage.total()),
                sources.groups(),
                number(coverage.total().single()),
                sources.alone(),
                List.of(new LinkViews(workshop.site(), PAGE)
                        .to(Permalink.of("data/consistency.json"), "consistency.json")));
    }

    private String summary() {
        return number(consistency.facts()) + " facts were held against "
                + number(consistency.rules().size())
                + " rules: " + RuleViews.counted(consistency.count(Severity.ERROR), "error") + ", "
                + RuleViews.counted(consistency.count(Severity.WARNING), "warning") + ", "
                + RuleViews.counted(consistency.count(Severity.NOTE), "note") + ", "
                + RuleViews.counted(consistency.exceptions().size(), "exception") + ".";
    }

    private static String rest(SourceCoverage sources) {
        return "Of " + number(sources.paragraphs()) + " paragraphs " + number(sources.cited()) + " cite a work, "
                + number(sources.synthesis()) + " only lead over or sum up, and " + number(sources.uncited())
                + " name no source.";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
