package org.regesta.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.citation.Bibliography;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationKey;
import org.regesta.citation.PersonName;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Nearest;

/** What is wrong with a citation, if anything. */
final class CitationFaults {
    private final Bibliography bibliography;

    CitationFaults(Bibliography bibliography) {
        this.bibliography = bibliography;
    }

    Optional<Diagnostic> of(Citation citation) {
        CitationKey key = citation.key().value();
        if (!bibliography.isReadable() || bibliography.find(key).isPresent()) {
            return Optional.empty();
        }
        Diagnostic fault = LinkRules.CITE_UNKNOWN.at(
                citation.key().span(), "no work in the bibliography has the key \"" + key + "\"");
        List<String> keys = bibliography.keys().stream().map(CitationKey::value).toList();
        for (String near : Nearest.to(key.value(), keys)) {
            fault = fault.help("did you mean @" + near + "? (" + work(new CitationKey(near)) + ")");
        }
        return Optional.of(fault);
    }

    private String work(CitationKey key) {
        Reference reference = bibliography.find(key).orElseThrow();
        String names = reference.names().stream().map(PersonName::brief).collect(Collectors.joining(" and "));
        return names.isEmpty() ? reference.heading() : names + ", " + reference.heading();
    }
}
