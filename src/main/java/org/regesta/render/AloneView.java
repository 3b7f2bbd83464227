package org.regesta.render;

import java.util.List;

/** A work, and the pages with paragraphs that rest on it alone. */
record AloneView(LinkView work, int paragraphs, List<LinkView> pages) {}
