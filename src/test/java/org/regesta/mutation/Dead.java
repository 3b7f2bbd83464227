package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.Details;

/** Finds the dead. */
final class Dead {
    private Dead() {}

    /** Who was certainly dead before a date. */
    static Stream<Content.Entry<Details.Person>> before(Edtf date, Content content) {
        return content.all(Details.Person.class)
                .filter(person -> person.details()
                        .died()
                        .filter(died -> died.value().order(date) == Order.BEFORE
                                && !died.value().isDoubted())
                        .isPresent());
    }
}
