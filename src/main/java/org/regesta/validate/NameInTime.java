package org.regesta.validate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.model.DatedName;

/**
 * A name that something bore for a time.
 *
 * @param name the name and its time
 * @param all all names of the same thing
 */
record NameInTime(DatedName name, List<DatedName> all) {
    NameInTime {
        all = List.copyOf(all);
    }

    /** Whether the name was in use; a short form of a name is in use as long as that one. */
    Verdict holds(Moment moment) {
        Pattern part = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name.name().value()) + "(?!\\p{L})");
        return all.stream()
                .filter(other -> part.matcher(other.name().value()).find())
                .map(other -> moment.touches(Stretch.of(other)))
                .reduce(Verdict.IMPOSSIBLE, Verdict::or);
    }

    /** Whether the name had not come into use yet. */
    boolean isTooEarly(Edtf date) {
        return Stretch.of(name).notBefore(date).isBroken();
    }

    /** The end of its time that a date contradicts. */
    SourceSpan limit(Edtf date) {
        Optional<Located<Edtf>> end = isTooEarly(date) ? name.from() : name.to();
        return end.map(Located::span).orElse(name.name().span());
    }

    /** The name that was in use at a date, in the same language. */
    Optional<String> instead(Edtf date) {
        return all.stream()
                .filter(other -> other.lang().equals(name.lang())
                        && !Stretch.of(other).holds(date).isBroken())
                .map(other -> other.name().value())
                .findFirst();
    }
}
