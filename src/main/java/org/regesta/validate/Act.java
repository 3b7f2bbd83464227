package org.regesta.validate;

import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Slug;

/**
 * Somebody's part in something that happened: as an actor of an event, a signatory of an agreement, a participant.
 *
 * @param actor who it is
 * @param as the office in which it is done
 * @param date when it happened
 */
record Act(Located<Slug> actor, Optional<Located<Slug>> as, Located<Edtf> date) {
    /** What to write if whoever it is does not act in what happened. */
    String ifNotActing() {
        return actor.span().file().path().endsWith(".json")
                ? "or, for somebody who is only spoken of: {\"id\": \"" + actor.value()
                        + "\", \"role\": \"subject\"}; for the dead who are remembered: \"commemorated\""
                : "or take \"" + actor.value() + "\" away here";
    }
}
