package org.regesta.render;

import io.pebbletemplates.pebble.error.PebbleException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Nearest;

/** Says in the words of those who write templates what a template did wrong. */
final class TemplateFault {
    private static final Pattern NO_ATTRIBUTE =
            Pattern.compile("Attribute \\[(?<name>\\w+)\\] of \\[(?<type>[\\w.$]+)\\].*");

    private final String message;
    private final Matcher attribute;

    TemplateFault(PebbleException exception) {
        String text = exception.getPebbleMessage() == null ? exception.getMessage() : exception.getPebbleMessage();
        this.message = String.valueOf(text).strip();
        this.attribute = NO_ATTRIBUTE.matcher(message);
    }

    String message() {
        return attribute.matches() ? "there is no \"" + attribute.group("name") + "\" here" : message;
    }

    /** What the view does have, if it is known. */
    Optional<String> help() {
        if (!attribute.matches()) {
            return Optional.empty();
        }
        List<String> names = components(attribute.group("type"));
        List<String> near = Nearest.to(attribute.group("name"), names);
        return Optional.of(
                        near.isEmpty()
                                ? "its names are " + String.join(", ", names)
                                : "did you mean " + near.get(0) + "?")
                .filter(help -> !names.isEmpty());
    }

    private static List<String> components(String type) {
        try {
            RecordComponent[] components = Class.forName(type).getRecordComponents();
            return components == null
                    ? List.of()
                    : Stream.of(components).map(RecordComponent::getName).toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }
}
