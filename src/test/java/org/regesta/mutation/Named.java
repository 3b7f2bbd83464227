package org.regesta.mutation;

import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.model.Details;
import org.regesta.model.Office;
import org.regesta.model.Slug;

/** Reads what front matter and offices name. */
final class Named {
    private Named() {}

    /** The ids of all that front matter of other pages and offices name. */
    static Stream<Slug> inFrontMatter(Content content) {
        Stream<Located<Slug>> pages = content.site().pages().stream()
                .flatMap(page -> Stream.concat(page.frontMatter().contested().stream(), in(page.details())));
        Stream<Located<Slug>> offices = content.site().offices().stream()
                .flatMap(office -> Stream.concat(
                        Stream.of(office.state(), office.place()).flatMap(Optional::stream),
                        office.terms().stream().map(Office.Term::person)));
        return Stream.concat(pages, offices).map(Located::value);
    }

    private static Stream<Located<Slug>> in(Details details) {
        if (details instanceof Details.Treaty treaty) {
            return Stream.of(
                            treaty.place().stream(),
                            treaty.parties().stream(),
                            treaty.signatories().stream().map(Details.Signatory::person))
                    .flatMap(ids -> ids);
        }
        if (details instanceof Details.Organization body) {
            return body.parent().stream();
        }
        if (details instanceof Details.State state) {
            return state.parent().stream();
        }
        return details instanceof Details.Event event
                ? Stream.concat(event.places().stream(), event.participants().stream())
                : Stream.empty();
    }
}
