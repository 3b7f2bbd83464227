package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.Details;
import org.regesta.model.SiteConfig;

/** The time that an article treats shares at least some days with the period of its part. */
final class ArticleOutsidePeriod implements Check {
    private static final Rule RULE = Rule.warning(
            "article-outside-period",
            "The time that an article treats shares at least some days with the period of its part.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.all(Details.Article.class).stream()
                .flatMap(article -> history.site().config().parts().stream()
                        .filter(part -> part.id()
                                .value()
                                .equals(article.details().part().value()))
                        .flatMap(part -> of(article.details(), part, tally)));
    }

    private static Stream<Diagnostic> of(Details.Article article, SiteConfig.Part part, Tally tally) {
        tally.add(RULE);
        Located<Edtf> period = part.period();
        return Verdict.of(article.period().value(), period.value(), (a, b) -> a.order(b) != Order.POSSIBLE)
                .on(() -> RULE.at(
                                article.period().span(),
                                article.period().value().english() + " is outside the part \""
                                        + part.title().value() + "\"",
                                "mend " + Key.of(article.period().span()) + ", or name another part in "
                                        + Key.of(article.part().span()))
                        .related(period.span(), "the part is " + period.value().english()));
    }
}
