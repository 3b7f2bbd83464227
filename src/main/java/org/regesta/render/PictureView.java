package org.regesta.render;

import java.util.List;
import org.regesta.picture.Key;

/** A drawing, the same one for narrow screens if it needs one, and its key. */
record PictureView(String wide, String narrow, List<Key.Entry> categories, List<Key.Entry> signs) {
    static final PictureView NONE = new PictureView("", "", List.of(), List.of());
}
