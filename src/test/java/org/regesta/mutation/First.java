package org.regesta.mutation;

import java.util.Comparator;
import java.util.Optional;
import org.regesta.model.Slug;

/** Finds what somebody does first. */
final class First {
    private First() {}

    /** The first thing of a known time that somebody does. */
    static Optional<Deed> deed(Slug who, Content content) {
        return content.deeds(who)
                .filter(deed -> !deed.date().value().isDoubted())
                .min(Comparator.comparing(deed -> deed.date().value().earliest()));
    }
}
