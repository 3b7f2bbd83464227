package org.regesta.model;

import java.util.Optional;
import org.regesta.diagnostic.Located;

/**
 * Another name or spelling of an entry.
 *
 * @param name the name
 * @param lang its language, if it is not the site's own
 */
public record Name(Located<String> name, Optional<String> lang) {}
