package org.regesta.render;

import java.util.List;

/** The index of the timeline. */
record TimelineView(List<YearCardView> years, PictureView picture, int events) {}
