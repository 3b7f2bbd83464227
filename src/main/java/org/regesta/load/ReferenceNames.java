package org.regesta.load;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.Optional;

/** Tells Jackson the one name in CSL-JSON that is written with an underscore. */
interface ReferenceNames {
    @JsonAlias("archive_location")
    Optional<String> archiveLocation();
}
