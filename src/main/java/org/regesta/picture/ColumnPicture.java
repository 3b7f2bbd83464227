package org.regesta.picture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Html;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Events heaped up over a time axis: one mark an event, each a link. */
public final class ColumnPicture {
    private static final int CELL = 24;

    private final Stacks stacks;
    private final Addresses addresses;
    private final Axis axis;

    private ColumnPicture(List<Column> columns, Collection<TimelineEvent> events, Addresses addresses) {
        this.stacks = Stacks.of(columns, events);
        this.addresses = addresses;
        this.axis = new Axis(columns);
    }

    /** The whole period of a site; it needs some 1,150 pixels. */
    public static Drawing ofPeriod(
            Edtf period,
            Collection<TimelineEvent> events,
            Addresses addresses,
            List<Caption> captions,
            List<Band> bands) {
        List<Column> columns = new Columns(events, addresses).period(period);
        return new ColumnPicture(columns, events, addresses)
                .draw("The period as a whole, one mark an event", "", captions, new Bands(columns, bands));
    }

    /** One year, month by month; it fits any width. */
    public static Drawing ofYear(int year, Collection<TimelineEvent> events, Addresses addresses) {
        List<Column> columns = new Columns(events, addresses).months(year);
        return new ColumnPicture(columns, events, addresses).draw("The events of " + year + ", month by month", "");
    }

    /** Some events, of which there is at least one; it fits any width. */
    public static Drawing ofSlice(Collection<TimelineEvent> events, Addresses addresses) {
        Slice slice = Slice.of(events);
        return new ColumnPicture(slice.columns(), events, addresses)
                .draw("These events on a line of time", slice.scale());
    }

    private Drawing draw(String name, String scale) {
        return draw(name, scale, List.of(), new Bands(stacks.columns(), List.of()));
    }

    private Drawing draw(String name, String scale, List<Caption> captions, Bands bands) {
        Map<Slug, CaptionPlace> places = new CaptionPlaces(stacks).of(captions);
        int bottom = stacks.highest() * CELL + (captions.isEmpty() ? 4 : CaptionPlaces.ABOVE);
        int height = bottom + axis.height() + bands.height();
        Html svg = new Html();
        svg.open(
                "svg",
                "class",
                "drawing",
                "role",
                "group",
                "aria-label",
                name,
                "width",
                "100%",
                "height",
                Integer.toString(height));
        axis.draw(svg, bottom);
        for (int i = 0; i < stacks.columns().size(); i++) {
            heap(svg, i, bottom, places);
        }
        bands.draw(svg, bottom + axis.height());
        return Drawing.of(svg.close("svg").toString(), scale, stacks);
    }

    private void heap(Html svg, int column, int bottom, Map<Slug, CaptionPlace> places) {
        if (stacks.height(column) == 0) {
            return;
        }
        svg.open("svg", "x", Percent.of(stacks.middle(column)), "y", Integer.toString(bottom), "overflow", "visible");
        for (int i = 0; i < stacks.height(column); i++) {
            EventMark mark = stacks.marks().get(column).get(i);
            int above = i * CELL + EventMark.HALF;
            CaptionPlace place = places.get(mark.event().id().value());
            mark.draw(svg, addresses, "translate(0 " + -above + ")", place == null ? "" : place.draw(above));
        }
        svg.close("svg");
    }
}
