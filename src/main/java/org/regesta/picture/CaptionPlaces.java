package org.regesta.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regesta.model.Slug;

/**
 * Finds room beside and above the heaps for captions, the weightiest first; one that finds none is left out.
 *
 * <p>It reckons with the narrowest width at which the picture is shown, where a column is 24 pixels wide: whatever fits
 * there fits everywhere.
 */
final class CaptionPlaces {
    /** What captions may take up above the highest heap. */
    static final int ABOVE = 44;

    private static final int CELL = 24;
    private static final int LINE = 18;
    private static final double LETTER = 6.3;
    private static final int GAP = 12;

    private final Stacks stacks;
    private final Map<Slug, CaptionPlace> places = new LinkedHashMap<>();
    private final List<CaptionBox> taken = new ArrayList<>();

    CaptionPlaces(Stacks stacks) {
        this.stacks = stacks;
    }

    /** Where each caption stands that found room. */
    Map<Slug, CaptionPlace> of(List<Caption> captions) {
        captions.forEach(this::place);
        return places;
    }

    private void place(Caption caption) {
        for (int column = 0; column < stacks.columns().size(); column++) {
            List<Slug> heap = stacks.marks().get(column).stream()
                    .map(mark -> mark.event().id().value())
                    .toList();
            int at = heap.indexOf(caption.event());
            if (at >= 0 && !places.containsKey(caption.event())) {
                place(caption, column, at);
            }
        }
    }

    private void place(Caption caption, int column, int at) {
        int lowest = at * CELL + (CELL - LINE) / 2;
        int highest = stacks.highest() * CELL + ABOVE - LINE;
        Optional<CaptionBox> free = IntStream.iterate(lowest, bottom -> bottom <= highest, bottom -> bottom + LINE)
                .boxed()
                .flatMap(bottom -> Stream.of(box(column, caption, bottom, false), box(column, caption, bottom, true)))
                .filter(this::isFree)
                .findFirst();
        free.ifPresent(box -> {
            taken.add(box);
            places.put(caption.event(), new CaptionPlace(caption.words(), box.bottom(), box.line() == box.right()));
        });
    }

    private static CaptionBox box(int column, Caption caption, int bottom, boolean toLeft) {
        double width = caption.words().length() * LETTER + GAP;
        int line = (column + 1) * CELL;
        return new CaptionBox(toLeft ? line - width : line, toLeft ? line : line + width, bottom, bottom + LINE, line);
    }

    /** Whether a box lies inside the picture, above the heaps beneath it, and clear of other captions and their lines. */
    private boolean isFree(CaptionBox box) {
        int columns = stacks.columns().size();
        if (box.left() < 0 || box.right() > columns * CELL) {
            return false;
        }
        boolean aboveHeaps = IntStream.range((int) (box.left() / CELL), columns)
                .filter(column -> column * CELL < box.right())
                .allMatch(column -> stacks.height(column) * CELL <= box.bottom());
        return aboveHeaps && taken.stream().noneMatch(box::clashes);
    }
}
