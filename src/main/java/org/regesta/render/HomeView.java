package org.regesta.render;

import java.util.List;

/** The home page. */
record HomeView(String introduction, List<PartView> parts, List<CountView> counts, List<CardView> debates, int events, int works) {}
