package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.edtf.Order;
import org.regesta.model.Details;

/** An article treats a time twenty years earlier, outside of its part. */
final class ArticlePeriodShifted implements Mutation {
    private static final int YEARS = -20;

    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Article.class)
                .flatMap(article -> Shift.years(article.details().period().value(), YEARS).stream()
                        .flatMap(moved -> content.site().config().parts().stream()
                                .filter(part -> part.id()
                                        .value()
                                        .equals(article.details().part().value()))
                                .filter(part -> part.period().value().order(moved) != Order.POSSIBLE)
                                .map(part -> new Fault(
                                        Edit.value(article.details().period().span(), moved.toString()),
                                        article.id() + " treats " + moved + " instead of "
                                                + article.details().period().value(),
                                        List.of(part.period().span())))));
    }
}
