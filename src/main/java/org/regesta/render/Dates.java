package org.regesta.render;

import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;

/** Dates in words. */
final class Dates {
    private Dates() {}

    static String words(Optional<Located<Edtf>> date) {
        return date.map(d -> d.value().english()).orElse("");
    }

    /** A time from one date to another, either of which may be missing. */
    static String span(Optional<Located<Edtf>> from, Optional<Located<Edtf>> to) {
        if (from.isPresent() && to.isPresent()) {
            return between(from.get().value(), to.get().value());
        }
        return from.map(d -> "from " + d.value().english())
                .or(() -> to.map(d -> "until " + d.value().english()))
                .orElse("");
    }

    private static String between(Edtf from, Edtf to) {
        if (from.equals(to)) {
            return from.english();
        }
        boolean plain = from.order(to) != Order.AFTER && (from + "/" + to).matches("[0-9/-]+");
        return plain ? Edtf.parse(from + "/" + to).english() : from.english() + " – " + to.english();
    }
}
