package org.regesta.render;

/** Writes small numbers as Roman numerals. */
final class Roman {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    static String numeral(int number) {
        StringBuilder numeral = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            numeral.append(SIGNS[i].repeat(left / VALUES[i]));
            left %= VALUES[i];
        }
        return numeral.toString();
    }
}
