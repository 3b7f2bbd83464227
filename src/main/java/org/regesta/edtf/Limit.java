package org.regesta.edtf;

/** What stands at one end of a date. */
public enum Limit {
    /** A date: the end is known, be it roughly. */
    DATED,
    /** Nothing, on purpose: what is dated goes on, or has always been. */
    OPEN,
    /** Nothing, for want of knowledge: there was an end, and nobody knows when. */
    UNKNOWN
}
