package org.regesta.index;

/** How one page uses one word. */
final class WordUse {
    /** How many uses in one passage are told apart; a use in its heading counts as so many. */
    private static final int STRONGEST = 3;

    /** What is kept of the place in a name, and of the length of the name. */
    private static final int LONGEST_NAME = 15;

    private final Numbers passages = new Numbers();
    private final Numbers names = new Numbers();
    private final Numbers positions = new Numbers();
    private final Numbers neighbours = new Numbers();
    private double weight;
    private boolean inHeading;

    /**
     * Where a word stands in the text of a page.
     *
     * @param position how many words stand before it
     * @param neighbours which words that say nothing stand on both sides of it, see {@link StopWords#around}
     */
    record Place(int position, int neighbours) {}

    /** The word stands at a place in one of the names of the page, and may be the one by which the page is known best. */
    void inName(int name, int place, int length, boolean isKey, double fieldWeight) {
        weight += fieldWeight;
        int shape = Math.min(place, LONGEST_NAME) * 16 + Math.min(length, LONGEST_NAME);
        names.add((name * 256 + shape) * 2 + (isKey ? 1 : 0));
    }

    void inHeading(int passage, Place place, double fieldWeight) {
        inText(passage, place, fieldWeight);
        inHeading = true;
        passages.set(passages.length() - 1, passage * 4 + STRONGEST);
    }

    void inText(int passage, Place place, double fieldWeight) {
        weight += fieldWeight;
        positions.add(place.position());
        neighbours.add(place.neighbours());
        inPassage(passage);
    }

    private void inPassage(int passage) {
        int last = passages.length() - 1;
        if (last < 0 || passages.get(last) / 4 != passage) {
            passages.add(passage * 4);
        } else if (passages.get(last) % 4 < STRONGEST) {
            passages.set(last, passages.get(last) + 1);
        }
    }

    boolean isNamed() {
        return names.length() > 0;
    }

    boolean isProminent() {
        return isNamed() || inHeading;
    }

    /** How well the page answers a question for the word: from 1 to 63, by BM25 over its fields. */
    int impact() {
        return Math.max(1, (int) Math.round(63 * weight / (1.3 + weight)));
    }

    /** The places in names, then the passages, each with how strongly it uses the word. */
    void writeDetails(Bytes out) {
        if (isNamed()) {
            out.number(names.length());
            for (int i = 0; i < names.length(); i++) {
                out.number(names.get(i));
            }
        }
        out.number(passages.length());
        for (int i = 0, before = 0; i < passages.length(); i++) {
            int passage = passages.get(i) / 4;
            out.number((passage - before) * 4 + passages.get(i) % 4);
            before = passage;
        }
    }

    void writePositions(Bytes out) {
        out.number(positions.length());
        for (int i = 0, before = 0; i < positions.length(); i++) {
            out.number(positions.get(i) - before).number(neighbours.get(i));
            before = positions.get(i);
        }
    }
}
