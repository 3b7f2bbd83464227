package org.regesta.diagnostic;

/** A quoted JSON or YAML string with escapes, walked beside its value to find where each character was written. */
final class EscapedString {
    /** The longest escape of one character, a backslash, u and four digits. */
    static final int LONGEST = 6;

    private final Located<String> value;
    private final String source;
    private int at = 1;

    EscapedString(Located<String> value) {
        this.value = value;
        this.source = value.span().text();
    }

    /** The value with its places; all at the start of the string where source and value can't be walked together. */
    Passage passage() {
        int[] offsets = new int[value.value().length() + 1];
        for (int i = 0; i < value.value().length(); i++) {
            offsets[i] = value.span().start() + Math.min(at, source.length());
            at += step();
        }
        offsets[offsets.length - 1] = value.span().start() + Math.min(at, source.length());
        return Passage.mapped(value.span().file(), value.value(), offsets);
    }

    private int step() {
        if (at >= source.length() - 1 || source.charAt(at) != '\\') {
            return 1;
        }
        return source.charAt(at + 1) == 'u' ? LONGEST : 2;
    }
}
