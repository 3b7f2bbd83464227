package org.regesta.load;

import java.util.List;
import org.regesta.model.TimelineEvent;

/** A file of the timeline: one year of events. */
record Timeline(List<TimelineEvent> events) {}
