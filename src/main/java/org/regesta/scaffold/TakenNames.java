package org.regesta.scaffold;

import java.util.Optional;
import org.regesta.model.LinkTable;
import org.regesta.model.Resolution;
import org.regesta.model.Slug;
import org.regesta.model.Target;

/** The ids and names that are in use, those in files which can't be read now among them. */
final class TakenNames {
    private final LinkTable links;

    TakenNames(LinkTable links) {
        this.links = links;
    }

    TakenNames requireFree(Slug id) {
        links.find(id).ifPresent(target -> {
            throw new RefusedException("the id \"" + id + "\" is that of \"" + target.title() + "\" (" + target.file()
                    + "); name another with --id");
        });
        if (links.isBroken(id.value())) {
            throw new RefusedException(
                    "the id \"" + id + "\" is in a file that can't be read now; name another with --id");
        }
        return this;
    }

    TakenNames requireFree(String title) {
        Resolution bearer = links.resolve(title);
        if (!(bearer instanceof Resolution.Unknown)) {
            throw new RefusedException("\"" + title + "\" is a name that is in use" + where(bearer)
                    + "; choose a title that says what is different");
        }
        return this;
    }

    private static String where(Resolution bearer) {
        Optional<Target> target =
                bearer instanceof Resolution.WrongCase other ? Optional.of(other.meant()) : bearer.target();
        return target.map(found -> " (" + found.file() + ")").orElse("");
    }
}
