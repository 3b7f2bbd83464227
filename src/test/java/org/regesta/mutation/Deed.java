package org.regesta.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.Site;
import org.regesta.model.Slug;

/**
 * Somebody's part in something dated: as an actor, a signatory or a participant.
 *
 * @param who the person or state
 * @param as the office in which it is done
 * @param date when
 */
record Deed(Located<Slug> who, Optional<Located<Slug>> as, Located<Edtf> date) {
    static List<Deed> all(Site site) {
        Stream<Deed> timeline = site.events().stream()
                .flatMap(event -> event.actors().stream()
                        .filter(actor -> actor.role().isEmpty())
                        .map(actor -> new Deed(actor.id(), actor.as(), event.date())));
        return Stream.concat(timeline, site.pages().stream().flatMap(page -> of(page.details())))
                .toList();
    }

    private static Stream<Deed> of(Details details) {
        if (details instanceof Details.Treaty treaty) {
            return treaty.signed().stream()
                    .flatMap(date -> treaty.signatories().stream().map(who -> new Deed(who.person(), who.as(), date)));
        }
        return details instanceof Details.Event event
                ? event.date().stream()
                        .flatMap(
                                date -> event.participants().stream().map(who -> new Deed(who, Optional.empty(), date)))
                : Stream.empty();
    }
}
