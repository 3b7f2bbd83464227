package org.regesta.model;

import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;

/**
 * A name that an entry bore for a time.
 *
 * @param name the name
 * @param lang its language, if it is not the site's own
 * @param from when it began to be used
 * @param to when it was given up
 */
public record DatedName(
        Located<String> name, Optional<String> lang, Optional<Located<Edtf>> from, Optional<Located<Edtf>> to) {}
