package org.regesta.edtf;

/** How two dates stand to each other in time, as far as both are known. */
public enum Order {
    /** Every day of the first is before every day of the second, in all readings. */
    BEFORE,
    /** Every day of the first is after every day of the second, in all readings. */
    AFTER,
    /** The dates touch, or may do so: neither order is certain. */
    POSSIBLE
}
