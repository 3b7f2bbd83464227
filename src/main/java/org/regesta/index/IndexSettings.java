package org.regesta.index;

/**
 * How the index is cut into files.
 *
 * @param termBytes how many bytes of postings stand in one file
 * @param dictionaryChars how many characters of a dictionary
 * @param records how many records of pages
 * @param textChars how many characters of text
 * @param datings how many datings
 * @param peopleBytes how many bytes of the lists of pages that concern persons
 * @param bestPostings of a word on more pages than this the best so many are read first, the others only when needed
 */
record IndexSettings(
        int termBytes,
        int dictionaryChars,
        int records,
        int textChars,
        int datings,
        int peopleBytes,
        int bestPostings) {
    private static final int SMALL = 2_000;
    private static final int LARGE = 25_000;

    /** Settings for so many pages: files grow with the site, so that there are never too many of them. */
    static IndexSettings forPages(int pages) {
        if (pages <= SMALL) {
            return new IndexSettings(3_500, 2_500, 8, 6_000, 300, 8_000, 1_000);
        }
        return pages <= LARGE
                ? new IndexSettings(8_000, 5_000, 12, 12_000, 800, 12_000, 1_000)
                : new IndexSettings(8_000, 5_000, 24, 32_000, 1_600, 16_000, 1_000);
    }
}
