package org.regesta.render;

import java.util.List;

/** The events of one month, or of a year without a month. */
record MonthView(String anchor, String name, List<EventView> events) {}
