package org.regesta.model;

import java.util.Optional;
import org.regesta.markdown.Anchor;

/** Finds the anchor that a link means by the words or the anchor of a heading. */
public final class HeadingNames {
    private HeadingNames() {}

    /** The anchor in a target for what stands behind {@code #} in a link. */
    public static Optional<String> anchor(String written, Target target) {
        if (target.anchors().contains(written)) {
            return Optional.of(written);
        }
        return Optional.of(Anchor.of(written)).filter(target.anchors()::contains);
    }
}
