package org.regesta.edtf;

import java.util.Objects;

/** A text is not a date, or names a date that never was; says in an editor's words what is wrong and what to write. */
public final class EdtfException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    /** What is said of a text if nothing better can be. */
    static final String UNSPECIFIC = "is not a date; write it like 1922-04-16, 1922-04 or 1922";

    private final Kind kind;
    private final String explanation;
    private final int offset;
    private final int length;

    EdtfException(Kind kind, String found, String explanation, int offset, int length) {
        super(quoted(found) + explanation);
        this.kind = kind;
        this.explanation = explanation;
        this.offset = offset;
        this.length = length;
    }

    private EdtfException(EdtfException other, int offset) {
        super(other.getMessage());
        this.kind = other.kind;
        this.explanation = other.explanation;
        this.offset = offset;
        this.length = other.length;
    }

    private static String quoted(String found) {
        String visible = found.replaceAll("\\p{Cc}", "�");
        return visible.isEmpty() ? "" : "\"" + shortened(visible) + "\" ";
    }

    private static String shortened(String found) {
        return found.length() <= LONGEST_QUOTE
                ? found
                : found.substring(0, found.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…";
    }

    /** The same mistake, said of other words for the same date, which are wrong as a whole. */
    EdtfException saidOf(String found, int start) {
        return new EdtfException(kind, found, explanation, start, found.length());
    }

    /** The same mistake in a longer text. */
    EdtfException movedBy(int units) {
        return new EdtfException(this, offset + units);
    }

    /** What is wrong, in an editor's words. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** Whether the message says only that the text is not a date. */
    boolean isUnspecific() {
        return explanation.equals(UNSPECIFIC);
    }

    /** Whether the text is no date at all, or an impossible one. */
    public Kind kind() {
        return kind;
    }

    /** Where the wrong part begins in the text given, in UTF-16 units from 0. */
    public int offset() {
        return offset;
    }

    /** How long the wrong part is, in UTF-16 units; 0 if something is missing there. */
    public int length() {
        return length;
    }

    /** The two ways to be wrong. */
    public enum Kind {
        /** The text is not EDTF as this reference uses it. */
        SYNTAX("date-syntax"),
        /** The text is EDTF, and the calendar has no such date. */
        IMPOSSIBLE("date-impossible");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name under which the kind is reported: {@code date-syntax} or {@code date-impossible}. */
        public String id() {
            return id;
        }
    }
}
