package org.regesta.validate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.citation.CslDate;
import org.regesta.citation.PersonName;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;

/** Names in the bibliography have a family name or are whole, and dates are in the calendar. */
final class WorkMalformed implements Check {
    private static final Rule RULE = Rule.error(
            "work-malformed",
            "Names in the bibliography have a family name or are whole, and dates are in the calendar.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        tally.add(RULE, history.site().bibliography().written().size());
        return history.site().bibliography().written().stream()
                .flatMap(work -> Stream.concat(names(work), dates(work))
                        .map(fault -> RULE.at(work.span(), "in \"" + work.key() + "\" " + fault.what(), fault.help())));
    }

    private static Stream<Fault> names(Reference work) {
        return Stream.of(work.author(), work.editor(), work.translator())
                .flatMap(List::stream)
                .flatMap(name -> fault(name).stream());
    }

    private static Optional<Fault> fault(PersonName name) {
        if (name.family().filter(f -> !f.isBlank()).isEmpty()
                && name.literal().filter(l -> !l.isBlank()).isEmpty()) {
            return Optional.of(new Fault("a name has no family name", "give \"family\", or \"literal\" for a body"));
        }
        if (name.family().filter(f -> f.contains(",")).isPresent()) {
            return Optional.of(new Fault(
                    "a family name holds a comma: \"" + name.family().get() + "\"",
                    "put what follows it into \"given\""));
        }
        return Optional.empty();
    }

    private static Stream<Fault> dates(Reference work) {
        return Stream.of(work.issued(), work.originalDate(), work.accessed())
                .flatMap(Optional::stream)
                .flatMap(date -> fault(date).stream());
    }

    private static Optional<Fault> fault(CslDate date) {
        if (date.dateParts().isEmpty()) {
            return date.literal().isPresent() || date.season().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Fault(
                            "a date is not in parts", "write \"date-parts\": [[1951, 4]], or \"literal\" for words"));
        }
        return date.dateParts().stream()
                .filter(parts -> !exists(parts))
                .findFirst()
                .map(parts -> new Fault("there is no date " + parts, "a date has a year, maybe a month, maybe a day"));
    }

    private static boolean exists(List<Integer> parts) {
        try {
            LocalDate.of(parts.get(0), parts.size() > 1 ? parts.get(1) : 1, parts.size() > 2 ? parts.get(2) : 1);
            return !parts.isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private record Fault(String what, String help) {}
}
