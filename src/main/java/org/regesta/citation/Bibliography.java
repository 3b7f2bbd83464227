package org.regesta.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All works that can be cited, by key. */
public final class Bibliography {
    private final Map<CitationKey, Reference> references = new LinkedHashMap<>();
    private final boolean readable;

    /** The works of a file that could be read; of two with one key the first counts. */
    public Bibliography(List<Reference> references) {
        this(references, true);
    }

    private Bibliography(List<Reference> references, boolean readable) {
        references.forEach(reference -> this.references.putIfAbsent(reference.key(), reference));
        this.readable = readable;
    }

    /** Stands for a file that could not be read: no citation can be checked against it. */
    public static Bibliography unreadable() {
        return new Bibliography(List.of(), false);
    }

    /** Whether its file could be read; if not, an unknown key says nothing. */
    public boolean isReadable() {
        return readable;
    }

    /** The work with a key. */
    public Optional<Reference> find(CitationKey key) {
        return Optional.ofNullable(references.get(key));
    }

    /** All keys. */
    public Set<CitationKey> keys() {
        return references.keySet();
    }

    /** All works, in the order of their file. */
    public List<Reference> references() {
        return List.copyOf(references.values());
    }
}
