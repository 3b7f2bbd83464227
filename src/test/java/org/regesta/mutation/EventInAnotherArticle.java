package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.edtf.Order;
import org.regesta.model.Details;

/** An event is told in an article that treats another time. */
final class EventInAnotherArticle implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream()
                .flatMap(event -> event.article().stream()
                        .flatMap(article -> content.all(Details.Article.class)
                                .filter(other -> other.details()
                                                .period()
                                                .value()
                                                .order(event.date().value())
                                        != Order.POSSIBLE)
                                .map(other -> new Fault(
                                        Edit.value(article.span(), other.id().value()),
                                        event.id().value() + " is told in " + other.id() + " instead of "
                                                + article.value(),
                                        List.of(
                                                other.details().period().span(),
                                                event.date().span())))));
    }
}
