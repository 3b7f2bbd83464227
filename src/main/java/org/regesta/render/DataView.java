package org.regesta.render;

import java.util.List;

/** The page of all data: the tables, and the other files that can be downloaded. */
record DataView(List<CardView> tables, List<LinkView> downloads) {}
