package org.regesta.edtf;

/** A mark of doubt on a date or on one part of it. */
enum Qualifier {
    /** No doubt. */
    NONE(""),
    /** The source, or the reading of it, is doubtful; the bounds stay as they are. */
    UNCERTAIN("?"),
    /** About then: the bounds widen by one unit on either side. */
    APPROXIMATE("~"),
    /** About then, and doubtful. */
    BOTH("%");

    private final String mark;

    Qualifier(String mark) {
        this.mark = mark;
    }

    /** The qualifier that EDTF writes with this mark, or with none. */
    static Qualifier of(String mark) {
        for (Qualifier qualifier : values()) {
            if (qualifier.mark.equals(mark)) {
                return qualifier;
            }
        }
        throw new IllegalArgumentException("not a mark of doubt: '" + mark + "'");
    }

    /** The mark in EDTF; nothing for no doubt. */
    String mark() {
        return mark;
    }

    private boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    private boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    /** The days a whole date of this unit may mean under this qualifier. */
    DaySpan loosen(DaySpan days, Precision unit) {
        return isApproximate() ? unit.widened(days) : days;
    }

    /** The days a date may mean if one part of it, in this unit, is qualified: never beyond the larger parts. */
    DaySpan loosenPart(DaySpan days, Precision unit) {
        DaySpan frame = unit.frame(days);
        if (this == NONE || frame.equals(days)) {
            return loosen(days, unit);
        }
        return isUncertain() ? frame : unit.widened(days).clippedTo(frame);
    }

    /** The English of a whole date under this qualifier: "c. 1926 (uncertain)". */
    String english(String date) {
        return (isApproximate() ? "c. " : "") + date + (isUncertain() ? " (uncertain)" : "");
    }

    /** The English of one part of a date under this qualifier: "(c. 24?)". */
    String englishOfPart(String part) {
        if (this == NONE) {
            return part;
        }
        return "(" + (isApproximate() ? "c. " : "") + part + (isUncertain() ? "?" : "") + ")";
    }
}
