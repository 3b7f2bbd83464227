package org.regesta.render;

import java.util.List;

/** A year of the timeline: its months with their events, a picture of it, what chooses among its events. */
record YearView(
        int year,
        List<MonthView> months,
        PictureView picture,
        FilterView filter,
        List<NoteView> notes,
        LinkView previous,
        LinkView next,
        StatusView status) {}
