package org.regesta.markdown;

import java.util.Map;
import java.util.Optional;
import org.regesta.diagnostic.Located;

/** The options of a fenced block as its author wrote them, by name. */
public record FenceOptions(Map<String, Located<String>> values) {
    /** Copies the map. */
    public FenceOptions {
        values = Map.copyOf(values);
    }

    /** The value of an option, if it was given. */
    public Optional<Located<String>> get(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
