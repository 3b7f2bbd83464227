package org.regesta.picture;

import java.util.List;
import org.regesta.markdown.Html;

/** The line under the columns, their labels, and the years under months. */
final class Axis {
    private static final int ROW = 24;

    private final List<Column> columns;
    private final Addresses addresses;
    private final boolean withYears;

    Axis(List<Column> columns, Addresses addresses, boolean withYears) {
        this.columns = columns;
        this.addresses = addresses;
        this.withYears = withYears && columns.stream().anyMatch(Axis::isMonth);
    }

    private static boolean isMonth(Column column) {
        return column.from().plusMonths(1).minusDays(1).equals(column.to());
    }

    int height() {
        return withYears ? 2 * ROW : ROW;
    }

    void draw(Html svg, int top) {
        svg.raw("<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"" + top + "\" y2=\"" + top + "\"/>");
        for (int i = 0; i < columns.size(); i++) {
            label(svg, columns.get(i), (i + 0.5) / columns.size(), top);
        }
        for (int i = 0; withYears && i < columns.size(); i++) {
            if (isMonth(columns.get(i)) && (i == 0 || !sameYear(i, i - 1))) {
                year(svg, i, top + ROW);
            }
        }
    }

    private void label(Html svg, Column column, double middle, int top) {
        svg.open("svg", "x", Percent.of(middle), "y", Integer.toString(top), "overflow", "visible");
        link(svg, column.href(), column.name(), column.label());
        svg.close("svg");
    }

    private static void link(Html svg, String href, String name, String label) {
        String text = "<text class=\"label\" y=\"16\" text-anchor=\"middle\">" + Html.escape(label) + "</text>";
        if (href.isEmpty()) {
            svg.raw(text);
            return;
        }
        svg.open("a", "href", href).open("title").text(name).close("title");
        svg.raw("<rect class=\"hit\" x=\"-12\" width=\"24\" height=\"24\"/>").raw(text).close("a");
    }

    private boolean sameYear(int a, int b) {
        return isMonth(columns.get(b)) && columns.get(a).from().getYear() == columns.get(b).from().getYear();
    }

    /** A year under its months, from one column on. */
    private void year(Html svg, int first, int top) {
        int last = first;
        while (last + 1 < columns.size() && sameYear(first, last + 1)) {
            last++;
        }
        int year = columns.get(first).from().getYear();
        double from = (double) first / columns.size();
        double to = (last + 1.0) / columns.size();
        svg.open("line", "class", "brace", "x1", Percent.of(from + 0.003), "x2", Percent.of(to - 0.003),
                "y1", Integer.toString(top), "y2", Integer.toString(top)).close("line");
        svg.open("svg", "x", Percent.of((from + to) / 2), "y", Integer.toString(top), "overflow", "visible");
        link(svg, addresses.year(year), Integer.toString(year), Integer.toString(year));
        svg.close("svg");
    }
}
