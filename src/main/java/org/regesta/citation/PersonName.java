package org.regesta.citation;

import java.util.Optional;

/**
 * The name of an author, editor or translator, in the parts of CSL.
 *
 * @param family the name under which he is sorted
 * @param given the names before it
 * @param nonDroppingParticle a particle that belongs to the family name, such as "van der"
 * @param droppingParticle a particle that is left out in short forms, such as "von"
 * @param suffix what follows the name, such as "Jr."
 * @param literal a name that is not to be taken apart, such as that of a ministry
 */
public record PersonName(
        Optional<String> family,
        Optional<String> given,
        Optional<String> nonDroppingParticle,
        Optional<String> droppingParticle,
        Optional<String> suffix,
        Optional<String> literal) {
    /** The name by which the person is called in short: the family name, or all of a name not taken apart. */
    public String brief() {
        return literal.orElseGet(() -> (nonDroppingParticle.map(p -> p + " ").orElse("") + family.orElse("")).strip());
    }
}
