package org.regesta.render;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a map shows, in words.
 *
 * @param sign how it is drawn; empty for names that stand without a sign
 * @param names its name, or several that are set alike
 * @param date when it was so
 * @param source where its course is from
 * @param works the same, where it is a work
 * @param accuracy within how many kilometres it is right
 */
record MapItemView(
        String sign, List<LinkView> names, String date, String source, List<LinkView> works, String accuracy) {
    /** Whether nothing but the name is another. */
    boolean isSetLike(MapItemView other) {
        return sign.isEmpty() && equals(other.named(names));
    }

    /** The same with more names. */
    MapItemView with(List<LinkView> more) {
        return named(Stream.concat(names.stream(), more.stream()).toList());
    }

    private MapItemView named(List<LinkView> others) {
        return new MapItemView(sign, others, date, source, works, accuracy);
    }
}
