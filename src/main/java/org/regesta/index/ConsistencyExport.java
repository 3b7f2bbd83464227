package org.regesta.index;

import org.regesta.diagnostic.Exempted;
import org.regesta.diagnostic.Severity;
import org.regesta.model.Consistency;
import org.regesta.model.Coverage;
import org.regesta.model.LinkedSite;
import org.regesta.model.OutputFile;
import org.regesta.model.SourceCoverage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was checked and found, every exception, and the sources of every text, for programs. */
final class ConsistencyExport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ConsistencyExport() {}

    static OutputFile of(LinkedSite site) {
        Consistency consistency = site.consistency();
        ObjectNode root = JSON.createObjectNode();
        root.put("facts", consistency.facts());
        counts(
                root,
                consistency.count(Severity.ERROR),
                consistency.count(Severity.WARNING),
                consistency.count(Severity.NOTE));
        ArrayNode rules = root.putArray("rules");
        consistency.rules().forEach(rule -> rule(rules.addObject(), rule));
        sources(root, Coverage.of(site.site()));
        String json =
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n");
        return OutputFile.text("data/consistency.json", json + "\n");
    }

    private static void counts(ObjectNode node, long errors, long warnings, long notes) {
        node.put("errors", errors).put("warnings", warnings).put("notes", notes);
    }

    private static void rule(ObjectNode node, Consistency.RuleRecord rule) {
        node.put("id", rule.rule().id())
                .put("severity", rule.rule().severity().label())
                .put("sentence", rule.rule().sentence())
                .put("compares-facts", rule.comparing())
                .put("facts", rule.facts());
        counts(node, rule.count(Severity.ERROR), rule.count(Severity.WARNING), rule.count(Severity.NOTE));
        ArrayNode findings = node.putArray("findings");
        rule.findings()
                .forEach(finding -> findings.addObject()
                        .put("severity", finding.severity().label())
                        .put("file", finding.span().file().path())
                        .put("line", finding.span().line())
                        .put("column", finding.span().column())
                        .put("message", finding.message()));
        ArrayNode exceptions = node.putArray("exceptions");
        rule.exceptions().forEach(exempted -> exception(exceptions.addObject(), exempted));
    }

    private static void exception(ObjectNode node, Exempted exempted) {
        node.put("file", exempted.allowance().span().file().path())
                .put("line", exempted.allowance().span().line())
                .put("reason", exempted.allowance().reason())
                .put("findings", exempted.findings());
    }

    private static void sources(ObjectNode root, Coverage coverage) {
        coverage(root.putObject("sources"), coverage.total());
        ArrayNode pages = root.putArray("pages");
        coverage.pages().forEach(page -> {
            ObjectNode node =
                    pages.addObject().put("page", page.page().permalink().path());
            coverage(node, page.sources());
            ArrayNode alone = node.putArray("rests-on-one-work");
            page.alone()
                    .forEach(paragraph -> alone.addObject()
                            .put("paragraph", paragraph.permalink().toString())
                            .put("work", paragraph.work().value()));
        });
    }

    private static void coverage(ObjectNode node, SourceCoverage sources) {
        node.put("paragraphs", sources.paragraphs())
                .put("citing-works", sources.cited())
                .put("leading-over-or-summing-up", sources.synthesis())
                .put("without-source", sources.uncited())
                .put("on-one-work", sources.single());
    }
}
