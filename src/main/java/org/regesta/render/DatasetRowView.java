package org.regesta.render;

import java.util.List;

/** A row of a table of figures: its name, a cell for each further column, a remark, its own sources. */
record DatasetRowView(String anchor, String name, List<DatasetCellView> cells, String note, List<LinkView> sources) {}
