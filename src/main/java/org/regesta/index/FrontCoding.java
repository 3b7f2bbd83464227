package org.regesta.index;

/** Sorted words, a line each, of which every one leaves out what it shares with the one before. */
final class FrontCoding {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final StringBuilder lines = new StringBuilder();
    private String before = "";

    /** Adds a word, with a remark that stands behind it. */
    void add(String word, String remark) {
        int shared = shared(before, word);
        lines.append(DIGITS.charAt(shared))
                .append(word, shared, word.length())
                .append(remark)
                .append('\n');
        before = word;
    }

    private static int shared(String a, String b) {
        int most = Math.min(Math.min(a.length(), b.length()), DIGITS.length() - 1);
        int shared = 0;
        while (shared < most && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** The shortest beginning of a word that comes after another word. */
    static String boundary(String before, String word) {
        return word.substring(0, Math.min(word.length(), shared(before, word) + 1));
    }

    int length() {
        return lines.length();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
