package org.regesta.render;

import java.util.List;

/** A year in the index of the timeline, with its events by title. */
record YearCardView(int year, String href, int count, List<LinkView> events) {}
