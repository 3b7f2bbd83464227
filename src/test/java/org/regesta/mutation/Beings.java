package org.regesta.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.DatedName;
import org.regesta.model.Details;
import org.regesta.model.Page;
import org.regesta.model.Slug;

/** Reads what is alike in bodies and states. */
final class Beings {
    private Beings() {}

    /** All bodies and states. */
    static Stream<Being> all(Content content) {
        Stream<Being> bodies = content.all(Details.Organization.class)
                .map(body -> new Being(
                        body.page(),
                        body.details().founded(),
                        body.details().dissolved(),
                        body.details().names(),
                        body.details().parent()));
        Stream<Being> states = content.all(Details.State.class)
                .map(state -> new Being(
                        state.page(),
                        state.details().founded(),
                        state.details().dissolved(),
                        state.details().names(),
                        state.details().parent()));
        return Stream.concat(bodies, states);
    }

    /** A body or state: when it existed, its names, and what is above it. */
    record Being(
            Page page,
            Optional<Located<Edtf>> founded,
            Optional<Located<Edtf>> dissolved,
            List<DatedName> names,
            Optional<Located<Slug>> parent) {}
}
