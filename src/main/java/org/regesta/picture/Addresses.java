package org.regesta.picture;

import java.time.YearMonth;
import org.regesta.model.TimelineEvent;

/** Where the marks and labels of a picture lead, seen from the page on which it stands. */
public interface Addresses {
    /** The place that tells of an event. */
    String event(TimelineEvent event);

    /** The page of a year that has events. */
    String year(int year);

    /** The place of a month; empty if it has none. */
    String month(YearMonth month);
}
