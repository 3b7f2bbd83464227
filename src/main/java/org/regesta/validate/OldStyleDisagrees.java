package org.regesta.validate;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;

/** An Old Style date is the Julian form of the Gregorian date that is given with it. */
final class OldStyleDisagrees implements Check {
    private static final Rule RULE = Rule.error(
            "old-style-disagrees", "An Old Style date is the Julian form of the Gregorian date that is given with it.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Stream<DualDate> births = history.all(Details.Person.class).stream().flatMap(person -> birth(person.details()));
        Stream<DualDate> prose = history.statements().stream()
                .filter(statement -> statement.place() != Statement.Place.QUOTATION)
                .flatMap(statement -> DualDates.in(statement.wording()).stream());
        return Stream.concat(births, prose).peek(date -> tally.add(RULE)).flatMap(OldStyleDisagrees::of);
    }

    private static Stream<DualDate> birth(Details.Person person) {
        return person.bornOs().stream()
                .filter(found -> found.value().isSingleDay())
                .flatMap(found -> person.born().stream().map(born -> birth(found, born)));
    }

    private static DualDate birth(Located<Edtf> found, Located<Edtf> born) {
        JulianDate julian = JulianDate.asWritten(found.value().earliest());
        return new DualDate(List.of(julian), found.span(), born.value(), born.span());
    }

    private static Stream<Diagnostic> of(DualDate date) {
        return date.verdict()
                .on(RULE.at(date.julianPlace(), message(date), "mend one of the two dates")
                        .related(
                                date.gregorianPlace(),
                                "given as " + date.gregorian().english()));
    }

    private static String message(DualDate date) {
        JulianDate julian = date.nearest();
        return julian.gregorian()
                .map(day -> julian.english() + " Old Style is " + day.english() + ", not "
                        + date.gregorian().english())
                .orElse(julian.english() + " Old Style was never in the calendar");
    }
}
