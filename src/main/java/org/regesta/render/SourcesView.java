package org.regesta.render;

import java.util.List;

/** The list of all works. */
record SourcesView(List<SourceView> works) {}
