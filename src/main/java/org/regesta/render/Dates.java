package org.regesta.render;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.MonthName;
import org.regesta.edtf.Order;

/** Dates in words as pages print them: no line ends between a day and its month, behind "c." or before a dash. */
final class Dates {
    private static final Pattern HELD = Pattern.compile("(?<=[0-9)?]) (?=(?:"
            + Stream.of(Month.values()).map(MonthName::of).collect(Collectors.joining("|"))
            + ")\\b)|(?<=\\bc\\.) | (?=–)");

    private Dates() {}

    static String words(Edtf date) {
        return held(date.english());
    }

    static String words(Optional<Located<Edtf>> date) {
        return date.map(d -> words(d.value())).orElse("");
    }

    /** A time from one date to another, either of which may be missing. */
    static String span(Optional<Located<Edtf>> from, Optional<Located<Edtf>> to) {
        if (from.isPresent() && to.isPresent()) {
            return between(from.get().value(), to.get().value());
        }
        return from.map(d -> "from " + words(d.value()))
                .or(() -> to.map(d -> "until " + words(d.value())))
                .orElse("");
    }

    private static String between(Edtf from, Edtf to) {
        if (from.equals(to)) {
            return words(from);
        }
        boolean plain = from.order(to) != Order.AFTER && (from + "/" + to).matches("[0-9/-]+");
        return plain ? words(Edtf.parse(from + "/" + to)) : held(from.english() + " – " + to.english());
    }

    private static String held(String words) {
        return HELD.matcher(words).replaceAll("\u00a0");
    }
}
