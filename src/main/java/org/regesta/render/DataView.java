package org.regesta.render;

import java.util.List;

/** The page of all data: the tables, the maps, and the other files that can be downloaded. */
record DataView(List<CardView> tables, List<CardView> maps, List<LinkView> downloads) {}
