package org.regesta.diagnostic;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as one JSON array. */
final class JsonReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonReport() {}

    static String print(List<Diagnostic> diagnostics) {
        ArrayNode array = JSON.createArrayNode();
        diagnostics.forEach(diagnostic -> array.add(object(diagnostic)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(array).replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode object(Diagnostic diagnostic) {
        ObjectNode node = JSON.createObjectNode();
        node.put("severity", diagnostic.severity().label());
        node.put("rule", diagnostic.rule().id());
        node.put("message", diagnostic.message());
        place(node, diagnostic.span());
        ArrayNode helps = node.putArray("help");
        diagnostic.helps().forEach(helps::add);
        ArrayNode related = node.putArray("related");
        diagnostic.related().forEach(r -> place(related.addObject().put("message", r.remark()), r.span()));
        return node;
    }

    private static void place(ObjectNode node, SourceSpan span) {
        node.put("file", span.file().location());
        node.put("line", span.line());
        node.put("column", span.column());
        node.put("endLine", span.endLine());
        node.put("endColumn", span.endColumn());
    }
}
