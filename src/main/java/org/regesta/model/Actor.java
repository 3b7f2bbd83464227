package org.regesta.model;

import java.util.Optional;
import org.regesta.diagnostic.Located;

/**
 * Who acts in an event of the timeline, or is spoken of in it.
 *
 * @param id the entry
 * @param as the office in which a person acts
 * @param role what else the event has to do with it, if it does not act
 */
public record Actor(Located<Slug> id, Optional<Located<Slug>> as, Optional<Role> role) {
    /** A part in an event without acting: what it is about, or who is remembered in it, maybe long dead. */
    public enum Role {
        SUBJECT,
        COMMEMORATED
    }
}
