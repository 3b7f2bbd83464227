package org.regesta.render;

import java.util.List;

/** A fenced block: its kind, its options as far as its kind has them, and what stands in it. */
record FenceView(
        String kind,
        String title,
        String inside,
        String source,
        List<EventLineView> events,
        List<DatasetRowView> bars,
        String image,
        String alt,
        String caption,
        String credit) {}
