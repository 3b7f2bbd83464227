package org.regesta.load;

import com.networknt.schema.Error;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Nearest;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.markdown.DateFaults;
import tools.jackson.databind.JsonNode;

/** Says in editors' words what a schema has against a file. */
final class SchemaFindings {
    private static final int SHOWN = 40;

    private final PositionIndex positions;
    private final SchemaKeys keys;

    SchemaFindings(PositionIndex positions, SchemaKeys keys) {
        this.positions = positions;
        this.keys = keys;
    }

    /** One finding for each place: of several at one place, as alternatives give, the outermost. */
    List<Diagnostic> of(List<Error> errors) {
        Map<String, Diagnostic> findings = new LinkedHashMap<>();
        errors.stream()
                .sorted(Comparator.comparing(
                        (Error error) -> error.getEvaluationPath().getNameCount()))
                .forEach(error -> findings.putIfAbsent(place(error), finding(error)));
        return List.copyOf(findings.values());
    }

    private static String place(Error error) {
        return pointer(error) + (error.getProperty() == null ? "" : "#" + error.getProperty());
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    private Diagnostic finding(Error error) {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknown(error);
            case "required" -> missing(error);
            case "enum" -> choice(error);
            case "format" -> date(error);
            default -> LoadRules.FIELD_TYPE.at(span(error), SchemaWords.found(error, shown(error)), wanted(error));
        };
    }

    private Diagnostic unknown(Error error) {
        String name = error.getProperty();
        SourceSpan span = positions.key(pointer(error) + "/" + name).orElse(span(error));
        List<String> known = keys.keys(error);
        List<String> near = Nearest.to(name, known);
        return LoadRules.FIELD_UNKNOWN.at(
                span,
                "there is no key \"" + name + "\" here",
                near.isEmpty()
                        ? "the keys here are " + String.join(", ", known)
                        : "did you mean \"" + near.get(0) + "\"?");
    }

    private Diagnostic missing(Error error) {
        SourceSpan whole = span(error);
        int end = Math.min(whole.end(), whole.file().endOfLine(whole.line()));
        String description = keys.description(error, error.getProperty());
        Diagnostic finding = LoadRules.FIELD_MISSING.at(
                whole.file().span(whole.start(), Math.max(whole.start(), end)),
                "the key \"" + error.getProperty() + "\" is missing");
        return description.isEmpty() ? finding : finding.help(error.getProperty() + ": " + description);
    }

    private Diagnostic choice(Error error) {
        List<String> choices = SchemaKeys.choices(error);
        List<String> near = Nearest.to(shown(error), choices);
        return LoadRules.FIELD_TYPE.at(
                span(error),
                "\"" + shown(error) + "\" is not one of the values for this key",
                near.isEmpty()
                        ? "write one of " + String.join(", ", choices)
                        : "did you mean \"" + near.get(0) + "\"?");
    }

    /** {@link EdtfFormat} is the only format that the schemas ask for. */
    private Diagnostic date(Error error) {
        return DateFaults.of(new Located<>(error.getInstanceNode().stringValue(), span(error)))
                .orElseThrow();
    }

    private String wanted(Error error) {
        String description = keys.description(error);
        return description.isEmpty() ? SchemaWords.wanted(error) : description;
    }

    private SourceSpan span(Error error) {
        return positions.value(pointer(error));
    }

    private static String shown(Error error) {
        JsonNode node = error.getInstanceNode();
        String text = node.isString() ? node.stringValue() : node.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
