package org.regesta.render;

import java.util.List;

/** A year of the timeline: its months with their events. */
record YearView(int year, List<MonthView> months, List<NoteView> notes, LinkView previous, LinkView next) {}
