package org.regesta.render;

import java.util.List;

/** An event of the timeline as a page shows it. */
record EventView(String anchor, String href, String date, String datetime, String title, String summary, String category, boolean epilogue, List<LinkView> entries, List<LinkView> debates, List<LinkView> sources, List<LinkView> articles) {}
