package org.regesta.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.diagnostic.Diagnostic;

/** All works that can be cited, by key. */
public final class Bibliography {
    private final Map<CitationKey, Reference> references = new LinkedHashMap<>();
    private final List<Reference> written;
    private final List<Diagnostic> faults;

    /** The works of a file that could be read; of two with one key the first counts. */
    public Bibliography(List<Reference> references) {
        this(references, List.of());
    }

    private Bibliography(List<Reference> references, List<Diagnostic> faults) {
        references.forEach(reference -> this.references.putIfAbsent(reference.key(), reference));
        this.written = List.copyOf(references);
        this.faults = List.copyOf(faults);
    }

    /** Stands for a file that could not be read, for the reasons given: no citation can be checked against it. */
    public static Bibliography unreadable(List<Diagnostic> faults) {
        return new Bibliography(List.of(), faults);
    }

    /** Whether its file could be read; if not, an unknown key says nothing. */
    public boolean isReadable() {
        return faults.isEmpty();
    }

    /** Why its file could not be read; to be reported with the number of citations that could not be checked. */
    public List<Diagnostic> faults() {
        return faults;
    }

    /** All works as they were written, also those whose key was used before. */
    public List<Reference> written() {
        return written;
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
