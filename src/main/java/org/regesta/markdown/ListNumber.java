package org.regesta.markdown;

import com.vladsch.flexmark.ast.OrderedList;

/** The number with which a numbered list starts, as it was written. */
final class ListNumber {
    private ListNumber() {}

    /** How many characters the number and its point take. */
    static int length(OrderedList list) {
        return Integer.toString(list.getStartNumber()).length() + 1;
    }
}
