package org.regesta.picture;

import java.util.List;

/**
 * A picture of events and what its reader must know.
 *
 * @param svg the picture
 * @param scale how much time a column holds, where its label does not say so; empty elsewhere
 * @param categories the shapes of its marks
 * @param signs what else its marks say
 */
public record Drawing(String svg, String scale, List<Key.Entry> categories, List<Key.Entry> signs) {
    public Drawing {
        categories = List.copyOf(categories);
        signs = List.copyOf(signs);
    }

    static Drawing of(String svg, String scale, Stacks stacks) {
        List<EventMark> marks = stacks.marks().stream().flatMap(List::stream).toList();
        return new Drawing(svg, scale, Key.categories(marks), Key.signs(marks));
    }
}
