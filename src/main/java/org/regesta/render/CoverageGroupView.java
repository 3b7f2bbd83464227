package org.regesta.render;

import java.util.List;

/** The pages of a kind, and all of them together. */
record CoverageGroupView(String heading, CoverageView total, List<CoverageView> pages) {}
