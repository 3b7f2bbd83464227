package org.regesta.model;

import java.util.Optional;
import org.regesta.diagnostic.Located;

/**
 * Who acts in an event of the timeline.
 *
 * @param id the entry
 * @param as the office in which a person acts
 */
public record Actor(Located<Slug> id, Optional<Located<Slug>> as) {}
