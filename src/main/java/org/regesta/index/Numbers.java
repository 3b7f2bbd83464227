package org.regesta.index;

import java.util.Arrays;

/** Whole numbers in a row that grow at the end, without a box around each. */
final class Numbers {
    private int[] values = new int[2];
    private int length;

    void add(int value) {
        if (length == values.length) {
            values = Arrays.copyOf(values, length * 2);
        }
        values[length++] = value;
    }

    int length() {
        return length;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }
}
