package org.regesta.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format). */
final class SarifReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    static String print(List<Diagnostic> diagnostics) {
        ObjectNode log = JSON.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Regesta");
        rules(driver.putArray("rules"), diagnostics);
        // SARIF counts columns in UTF-16 code units unless told otherwise.
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        diagnostics.forEach(diagnostic -> result(results.addObject(), diagnostic));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(log).replace("\r\n", "\n") + "\n";
    }

    private static void rules(ArrayNode array, List<Diagnostic> diagnostics) {
        Map<String, Rule> rules = new TreeMap<>();
        diagnostics.forEach(diagnostic -> rules.put(diagnostic.rule().id(), diagnostic.rule()));
        rules.forEach((id, rule) ->
                array.addObject().put("id", id).putObject("shortDescription").put("text", rule.sentence()));
    }

    private static void result(ObjectNode node, Diagnostic diagnostic) {
        node.put("ruleId", diagnostic.rule().id());
        node.put("level", diagnostic.severity().label());
        node.putObject("message").put("text", text(diagnostic));
        location(node.putArray("locations").addObject(), diagnostic.span());
        ArrayNode related = node.putArray("relatedLocations");
        for (Related other : diagnostic.related()) {
            ObjectNode place = related.addObject();
            location(place, other.span());
            place.putObject("message").put("text", other.remark());
        }
    }

    private static String text(Diagnostic diagnostic) {
        return String.join("\n", diagnostic.message(), String.join("\n", diagnostic.helps()))
                .strip();
    }

    private static void location(ObjectNode node, SourceSpan span) {
        ObjectNode physical = node.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", span.file().location());
        physical.putObject("region")
                .put("startLine", span.line())
                .put("startColumn", span.column())
                .put("endLine", span.endLine())
                .put("endColumn", span.endColumn());
    }
}
