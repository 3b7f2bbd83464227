package org.regesta.render;

import java.util.List;

/**
 * What a page is about, for machines.
 *
 * @param type the address of its kind; empty for a page that is about nothing in particular
 * @param properties what is said of it
 */
record ItemView(String type, List<MetaView> properties) {
    static final ItemView NONE = new ItemView("", List.of());

    ItemView {
        properties = List.copyOf(properties);
    }
}
