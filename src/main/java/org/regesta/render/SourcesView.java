package org.regesta.render;

import java.util.List;

/** The list of all works, and what chooses among them. */
record SourcesView(List<SourceView> works, List<FilterView> filters) {}
