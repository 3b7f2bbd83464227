package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.edtf.Order;
import org.regesta.model.Details;

/** An article stands in a part about another time. */
final class ArticleInAnotherPart implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Article.class)
                .flatMap(article -> content.site().config().parts().stream()
                        .filter(part -> part.period()
                                        .value()
                                        .order(article.details().period().value())
                                != Order.POSSIBLE)
                        .map(part -> new Fault(
                                Edit.value(
                                        article.details().part().span(),
                                        part.id().value().value()),
                                article.id() + " stands in the part "
                                        + part.id().value(),
                                List.of(
                                        part.period().span(),
                                        article.details().period().span()))));
    }
}
