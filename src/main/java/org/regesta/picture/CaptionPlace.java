package org.regesta.picture;

import org.regesta.markdown.Html;

/**
 * Where a caption stands.
 *
 * @param words what it says
 * @param bottom how many pixels above the axis
 * @param toLeft whether it stands left of its line
 */
record CaptionPlace(String words, int bottom, boolean toLeft) {
    private static final int BASELINE = 5;

    /** The caption and its line, seen from the middle of its mark, which is some pixels above the axis. */
    String draw(int markAbove) {
        int baseline = markAbove - bottom - BASELINE;
        int end = baseline - BASELINE + 1;
        return new Html()
                .raw("<path class=\"leader\" d=\"M8 0h4V" + end + (toLeft ? "h-3" : "h3") + "\"/>")
                .open(
                        "text",
                        "class",
                        "caption",
                        "x",
                        toLeft ? "6" : "17",
                        "y",
                        Integer.toString(baseline),
                        "text-anchor",
                        toLeft ? "end" : "")
                .text(words)
                .close("text")
                .toString();
    }
}
