package org.regesta.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.DatedName;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.Page;
import org.regesta.model.Slug;

/**
 * When a body or a state existed, what it was called, and to what it belonged; a place has only names.
 *
 * @param page its page
 * @param time from its foundation to its dissolution
 * @param names its names over time
 * @param parent the body or state above it
 */
record Existence(Page page, Stretch time, List<DatedName> names, Optional<Located<Slug>> parent) {
    private static final Stretch ALWAYS = new Stretch(Optional.empty(), Optional.empty());

    /** What a page says of it; nothing for a page of another kind. */
    static Optional<Existence> of(Page page) {
        Reader reader = new Reader(page);
        page.details().accept(reader);
        return reader.found;
    }

    /** All stretches of time in which something existed or was called by a name. */
    static Stream<Stretch> all(History history) {
        return history.existences().stream()
                .flatMap(being -> Stream.concat(
                        Stream.of(being.time), being.names.stream().map(Stretch::of)));
    }

    private static final class Reader implements DetailsVisitor {
        private final Page page;
        private Optional<Existence> found = Optional.empty();

        Reader(Page page) {
            this.page = page;
        }

        @Override
        public void visit(Details.Organization body) {
            found(body.founded(), body.dissolved(), body.names(), body.parent());
        }

        @Override
        public void visit(Details.State state) {
            found(state.founded(), state.dissolved(), state.names(), state.parent());
        }

        @Override
        public void visit(Details.Place place) {
            found = Optional.of(new Existence(page, ALWAYS, place.names(), Optional.empty()));
        }

        private void found(
                Optional<Located<Edtf>> founded,
                Optional<Located<Edtf>> dissolved,
                List<DatedName> names,
                Optional<Located<Slug>> parent) {
            found = Optional.of(new Existence(page, new Stretch(founded, dissolved), names, parent));
        }
    }
}
