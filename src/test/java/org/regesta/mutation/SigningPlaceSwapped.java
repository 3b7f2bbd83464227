package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** An agreement is signed in another place than the event of the signing says. */
final class SigningPlaceSwapped implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Treaty.class)
                .flatMap(treaty -> treaty.details().place().stream()
                        .flatMap(place -> content.all(Details.Place.class)
                                .filter(other -> !other.id().equals(place.value()))
                                .map(other -> new Fault(
                                        Edit.value(place.span(), other.id().value()),
                                        treaty.id() + " was signed at " + other.id() + " instead of " + place.value(),
                                        against(treaty, place.value(), other.id(), content)))));
    }

    private static List<SourceSpan> against(
            Content.Entry<Details.Treaty> treaty, Slug place, Slug other, Content content) {
        List<Located<Slug>> places = Signings.of(treaty, content)
                .flatMap(event -> event.places().stream())
                .toList();
        return Content.names(places, place) && !Content.names(places, other)
                ? places.stream().map(Located::span).toList()
                : List.of();
    }
}
