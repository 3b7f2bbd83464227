package org.regesta.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.model.GeoPosition;
import org.regesta.model.Geometry;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Reads the course of a feature: its positions, as deep as the type nests them. */
final class GeometryDeserializer extends ValueDeserializer<Geometry> {
    private static final String HELP = "write [longitude, latitude] in degrees, such as [21.01, 52.23]";
    private static final double EAST = 180;
    private static final double NORTH = 90;

    @Override
    public Geometry deserialize(JsonParser parser, DeserializationContext context) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        JsonNode tree = context.readTree(parser);
        String written = tree.get("type").stringValue();
        Geometry.Type type = Arrays.stream(Geometry.Type.values())
                .filter(candidate -> candidate.label().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the schema let the geometry " + written + " pass"));
        Reading reading = new Reading(type, Binding.of(context), new ArrayList<>());
        reading.nested(tree.get("coordinates"), pointer + "/coordinates", type.depth());
        return new Geometry(type, reading.parts);
    }

    /** A geometry on its way: the parts read so far. */
    private record Reading(Geometry.Type type, Binding binding, List<List<Located<GeoPosition>>> parts) {
        void nested(JsonNode node, String pointer, int depth) {
            if (depth > 0 && !isListOfLists(node)) {
                fault(
                        binding.span(pointer),
                        "this is not nested as a " + type.label() + " is",
                        "write " + "[".repeat(depth) + "[longitude, latitude], …" + "]".repeat(depth) + " here");
            } else if (depth > 1) {
                for (int i = 0; i < node.size(); i++) {
                    nested(node.get(i), pointer + "/" + i, depth - 1);
                }
            } else {
                List<Located<GeoPosition>> part = part(node, pointer, depth);
                if (depth > 0 && part.size() == node.size()) {
                    check(part, pointer);
                }
                parts.add(part);
            }
        }

        private static boolean isListOfLists(JsonNode node) {
            return node.isArray() && !node.isEmpty() && node.valueStream().allMatch(JsonNode::isArray);
        }

        private List<Located<GeoPosition>> part(JsonNode node, String pointer, int depth) {
            List<Located<GeoPosition>> part = new ArrayList<>();
            if (depth == 0) {
                position(node, binding.span(pointer)).ifPresent(part::add);
            }
            for (int i = 0; depth > 0 && i < node.size(); i++) {
                position(node.get(i), binding.span(pointer + "/" + i)).ifPresent(part::add);
            }
            return part;
        }

        private void check(List<Located<GeoPosition>> part, String pointer) {
            if (part.size() < type.fewest()) {
                fault(
                        binding.span(pointer),
                        "these positions are too few for a " + (type.isArea() ? "ring" : "line"),
                        "give at least " + type.fewest());
            } else if (type.isArea()) {
                Located<GeoPosition> first = part.get(0);
                Located<GeoPosition> last = part.get(part.size() - 1);
                if (!first.value().equals(last.value())) {
                    fault(
                            last.span(),
                            "this ring is not closed",
                            "end it where it begins, at " + first.span().text());
                }
            }
        }

        private Optional<Located<GeoPosition>> position(JsonNode node, SourceSpan span) {
            if (node.size() != 2 || !node.path(0).isNumber() || !node.path(1).isNumber()) {
                fault(span, "this is not a position", HELP);
                return Optional.empty();
            }
            GeoPosition position =
                    new GeoPosition(node.get(0).doubleValue(), node.get(1).doubleValue());
            if (Math.abs(position.lon()) <= EAST && Math.abs(position.lat()) <= NORTH) {
                return Optional.of(new Located<>(position, span));
            }
            fault(span, "there is no such position on the earth", HELP);
            return Optional.empty();
        }

        private void fault(SourceSpan span, String message, String help) {
            binding.fault(LoadRules.FIELD_TYPE.at(span, message, help));
        }
    }
}
