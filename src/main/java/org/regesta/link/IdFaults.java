package org.regesta.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Nearest;
import org.regesta.model.LinkTable;
import org.regesta.model.Target;

/** What is wrong with an id in data or front matter, if anything. */
final class IdFaults {
    private final LinkTable links;

    IdFaults(LinkTable links) {
        this.links = links;
    }

    Optional<Diagnostic> of(IdUse use) {
        String id = use.id().value().value();
        Optional<Target> target = links.find(use.id().value());
        if (target.isPresent()) {
            return use.kinds().contains(target.get().label())
                    ? Optional.empty()
                    : Optional.of(wrongKind(use, target.get()));
        }
        return links.isBroken(id) ? Optional.empty() : Optional.of(unknown(use, id));
    }

    private static Diagnostic wrongKind(IdUse use, Target target) {
        return LinkRules.REF_UNKNOWN
                .at(
                        use.id().span(),
                        "\"" + target.id() + "\" is " + article(target.label()) + ", but here stands " + wanted(use))
                .related(target.span(), "it is defined here");
    }

    private Diagnostic unknown(IdUse use, String id) {
        List<String> candidates = links.targets().stream()
                .filter(target -> use.kinds().contains(target.label()))
                .map(target -> target.id().value())
                .toList();
        Diagnostic fault =
                LinkRules.REF_UNKNOWN.at(use.id().span(), "there is no " + words(use) + " with the id \"" + id + "\"");
        for (String near : Nearest.to(id, candidates)) {
            fault = fault.help("did you mean \"" + near + "\"?");
        }
        return fault;
    }

    private static String wanted(IdUse use) {
        return "the id of "
                + use.kinds().stream().sorted().map(IdFaults::article).collect(Collectors.joining(" or "));
    }

    private static String words(IdUse use) {
        return use.kinds().stream().sorted().collect(Collectors.joining(" or "));
    }

    private static String article(String word) {
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }
}
