package org.regesta.index;

/** All pages that use one word, in the order of their numbers, as bytes. */
final class Postings {
    private final Bytes pages = new Bytes();
    private final Bytes impacts = new Bytes();
    private final Bytes details = new Bytes();
    private final Bytes positions = new Bytes();
    private int count;
    private int last = -1;
    private boolean named;
    private boolean prominent;

    void add(int page, WordUse use) {
        pages.number(page - last - 1);
        last = page;
        impacts.add(use.impact() << 1 | (use.isNamed() ? 1 : 0));
        use.writeDetails(details);
        use.writePositions(positions);
        named |= use.isNamed();
        prominent |= use.isProminent();
        count++;
    }

    int count() {
        return count;
    }

    /** Whether a page bears the word in one of its names. */
    boolean isNamed() {
        return named;
    }

    /** Whether a page bears the word in a name or a heading. */
    boolean isProminent() {
        return prominent;
    }

    Bytes pages() {
        return pages;
    }

    Bytes impacts() {
        return impacts;
    }

    Bytes details() {
        return details;
    }

    Bytes positions() {
        return positions;
    }
}
