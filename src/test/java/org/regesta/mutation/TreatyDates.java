package org.regesta.mutation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;

/** Reads the dates of an agreement. */
final class TreatyDates {
    private TreatyDates() {}

    /** The dates that can't be before the signing, with what they are dates of. */
    static Map<Located<Edtf>, String> later(Details.Treaty treaty) {
        Map<Located<Edtf>, String> dates = new LinkedHashMap<>();
        treaty.ratified().ifPresent(date -> dates.put(date, "ratified"));
        treaty.inForce().ifPresent(date -> dates.put(date, "in force"));
        treaty.ended().ifPresent(date -> dates.put(date, "ended"));
        treaty.madePublic().ifPresent(date -> dates.put(date, "made public"));
        treaty.prolonged().forEach(date -> dates.put(date, "prolonged"));
        return dates;
    }
}
