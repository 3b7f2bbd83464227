package org.regesta.edtf;

/** Words in a text that look like a date. */
record ProsePlace(int start, int end, String edtf) {
    /** The date; throws what makes it impossible. */
    ProseDate parsed() {
        return new ProseDate(start, end, Edtf.parse(edtf));
    }
}
