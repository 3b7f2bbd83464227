package org.regesta.render;

import java.util.List;

/** A map in a text: its anchor if it has one, a drawing for the width of the text and one for a telephone, and what they show in words. */
record MapView(
        String anchor,
        String wide,
        String narrow,
        String title,
        String date,
        String note,
        List<LinkView> sources,
        List<MapItemView> drawn,
        List<LinkView> places,
        LinkView download) {}
