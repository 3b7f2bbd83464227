package org.regesta.render;

import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import org.regesta.model.Permalink;
import org.regesta.model.Site;
import org.regesta.model.TimelineEvent;
import org.regesta.picture.Addresses;

/** Where a picture of the timeline leads from one page. */
final class TimelineAddresses implements Addresses {
    private final Permalink page;
    private final Set<String> months = new TreeSet<>();

    TimelineAddresses(Site site, Permalink page) {
        this.page = page;
        site.events()
                .forEach(event ->
                        months.add(address(event.year(), Month.of(event.date().value()))));
    }

    private static String address(int year, Month month) {
        return TimelinePages.page(year).at(month.anchor()).toString();
    }

    @Override
    public String event(TimelineEvent event) {
        return event.permalink().from(page);
    }

    @Override
    public String year(int year) {
        return TimelinePages.page(year).from(page);
    }

    @Override
    public String month(YearMonth month) {
        Month section = new Month(month.getMonthValue());
        boolean exists = months.contains(address(month.getYear(), section));
        return exists ? TimelinePages.page(month.getYear()).at(section.anchor()).from(page) : "";
    }
}
