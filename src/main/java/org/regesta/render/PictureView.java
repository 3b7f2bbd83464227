package org.regesta.render;

import java.util.List;
import org.regesta.picture.Drawing;
import org.regesta.picture.Key;

/** A drawing, the same one for narrow screens if it needs one, how much time its columns hold, and its key. */
record PictureView(String wide, String narrow, String scale, List<Key.Entry> categories, List<Key.Entry> signs) {
    static final PictureView NONE = new PictureView("", "", "", List.of(), List.of());

    /** A drawing that fits any width. */
    static PictureView of(Drawing drawing) {
        return new PictureView(drawing.svg(), "", drawing.scale(), drawing.categories(), drawing.signs());
    }

    /** The drawing with another one of the same marks for narrow screens. */
    PictureView withNarrow(Drawing drawing) {
        return new PictureView(wide, drawing.svg(), scale, categories, signs);
    }
}
