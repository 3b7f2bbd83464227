package org.regesta.index;

import java.util.List;

/**
 * Something that a search can find: a page, or an event on one.
 *
 * @param card what a result shows of it
 * @param names its other names, best first
 * @param facts words that its page shows beside the text: parties, holders, dates
 * @param passages its text, section by section; the first one is what stands above all headings
 * @param datings when what it treats happened
 * @param facets by what it can be filtered
 * @param standing how much it weighs beside others that match as well
 */
record Findable(
        Card card,
        List<String> names,
        String facts,
        List<Passage> passages,
        List<Dating> datings,
        Facets facets,
        Standing standing) {
    Findable {
        names = List.copyOf(names);
        passages = List.copyOf(passages);
        datings = List.copyOf(datings);
    }

    /** Its address, by which it is known. */
    String address() {
        return card.address();
    }
}
