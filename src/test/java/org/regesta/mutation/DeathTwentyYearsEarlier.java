package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** A person dies twenty years too early, before deeds that events or agreements tell of, or against a sentence on the page. */
final class DeathTwentyYearsEarlier implements Mutation {
    private static final int YEARS = -20;

    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Person.class)
                .flatMap(person -> person.details().died().stream()
                        .flatMap(died -> Shift.years(died.value(), YEARS).stream()
                                .map(moved -> new Fault(
                                        Edit.value(died.span(), moved.toString()),
                                        person.page().title() + " died " + moved + " instead of " + died.value(),
                                        against(person.id(), died.value(), moved, content)))));
    }

    private static List<SourceSpan> against(Slug who, Edtf died, Edtf moved, Content content) {
        Stream<SourceSpan> deeds = content.deeds(who)
                .filter(deed -> deed.date().value().order(moved) == Order.AFTER)
                .map(deed -> deed.who().span());
        return Stream.concat(deeds, content.facts().again(who, died).stream()).toList();
    }
}
