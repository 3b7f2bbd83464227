package org.regesta.picture;

/** What a caption would take up, in pixels from the left and above the axis, and where its line rises. */
record CaptionBox(double left, double right, int bottom, int top, int line) {
    /** Whether this caption and another overlap, or the line of one runs through the words of the other. */
    boolean clashes(CaptionBox other) {
        boolean overlap = left < other.right && other.left < right && bottom < other.top && other.bottom < top;
        return overlap || isCrossedBy(other) || other.isCrossedBy(this);
    }

    private boolean isCrossedBy(CaptionBox other) {
        return other.line > left && other.line < right && other.bottom >= bottom;
    }
}
