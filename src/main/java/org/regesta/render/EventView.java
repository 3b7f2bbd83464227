package org.regesta.render;

import java.util.List;

/** An event of the timeline as a page shows it; {@code shape} is a small picture that stands for its category. */
record EventView(
        String anchor,
        String href,
        String date,
        String datetime,
        String title,
        String summary,
        String category,
        String shape,
        boolean epilogue,
        List<LinkView> entries,
        List<LinkView> debates,
        List<LinkView> sources,
        List<LinkView> articles) {}
