package org.regesta.picture;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Html;
import org.regesta.model.TimelineEvent;

/** The whole period for narrow screens and paper: time runs down the page, a row a year, or a month of a crowded year. */
public final class RowPicture {
    private static final int CELL = 24;
    private static final int LABEL = 44;

    /** As many marks as stand beside the label on the narrowest screen. */
    private static final int MARKS = 9;

    private final Stacks stacks;
    private final Addresses addresses;
    private final Html svg = new Html();

    private RowPicture(Stacks stacks, Addresses addresses) {
        this.stacks = stacks;
        this.addresses = addresses;
    }

    /** The picture. */
    public static Drawing ofPeriod(Edtf period, Collection<TimelineEvent> events, Addresses addresses) {
        List<Column> rows = new Columns(events, addresses).period(period);
        Stacks stacks = Stacks.of(rows, events);
        return Drawing.of(new RowPicture(stacks, addresses).draw(), "", stacks);
    }

    private String draw() {
        int rows =
                stacks.marks().stream().mapToInt(marks -> lines(marks.size())).sum();
        svg.open(
                "svg",
                "class",
                "drawing",
                "role",
                "group",
                "aria-label",
                "The period as a whole, one mark an event",
                "width",
                "100%",
                "height",
                Integer.toString(rows * CELL));
        int y = 0;
        for (int i = 0; i < stacks.columns().size(); i++) {
            row(stacks.columns().get(i), stacks.marks().get(i), y);
            y += lines(stacks.height(i)) * CELL;
        }
        return svg.close("svg").toString();
    }

    private static int lines(int marks) {
        return Math.max(1, (marks + MARKS - 1) / MARKS);
    }

    private void row(Column row, List<EventMark> marks, int y) {
        svg.raw("<line class=\"rule\" x1=\"0\" x2=\"100%\" y1=\"" + y + "\" y2=\"" + y + "\"/>");
        label(row, y);
        for (int i = 0; i < marks.size(); i++) {
            int x = LABEL + (i % MARKS) * CELL + EventMark.HALF;
            int line = y + (i / MARKS) * CELL + EventMark.HALF;
            marks.get(i).draw(svg, addresses, "translate(" + x + " " + line + ")", "");
        }
    }

    private void label(Column row, int y) {
        boolean newYear = row.isInGroup() && row.from().getDayOfYear() == 1;
        String words = newYear
                ? String.format(Locale.ROOT, "%s ’%02d", row.label(), row.from().getYear() % 100)
                : row.label();
        String text = "<text class=\"tick\" y=\"" + (y + 16) + "\">" + Html.escape(words) + "</text>";
        if (row.href().isEmpty()) {
            svg.raw(text);
            return;
        }
        svg.open("a", "href", row.href()).open("title").text(row.name()).close("title");
        svg.raw("<rect class=\"hit\" y=\"" + y + "\" width=\"40\" height=\"24\"/>")
                .raw(text)
                .close("a");
    }
}
