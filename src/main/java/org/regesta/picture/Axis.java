package org.regesta.picture;

import java.util.List;
import org.regesta.markdown.Html;

/** The line under the columns, their labels, and the names of groups of columns under these. */
final class Axis {
    private static final int ROW = 24;

    private final List<Column> columns;

    Axis(List<Column> columns) {
        this.columns = columns;
    }

    int height() {
        return columns.stream().anyMatch(Column::isInGroup) ? 2 * ROW : ROW;
    }

    void draw(Html svg, int top) {
        svg.raw("<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"" + top + "\" y2=\"" + top + "\"/>");
        for (int i = 0; i < columns.size(); i++) {
            label(svg, columns.get(i), (i + 0.5) / columns.size(), top);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isInGroup() && (i == 0 || !sameGroup(i, i - 1))) {
                group(svg, i, top + ROW);
            }
        }
    }

    private void label(Html svg, Column column, double middle, int top) {
        svg.open("svg", "x", Percent.of(middle), "y", Integer.toString(top), "overflow", "visible");
        link(svg, column.href(), column.name(), column.label());
        svg.close("svg");
    }

    private static void link(Html svg, String href, String name, String label) {
        String text = "<text class=\"tick\" y=\"16\" text-anchor=\"middle\">" + Html.escape(label) + "</text>";
        if (href.isEmpty()) {
            svg.raw(text);
            return;
        }
        svg.open("a", "href", href).open("title").text(name).close("title");
        svg.raw("<rect class=\"hit\" x=\"-12\" width=\"24\" height=\"24\"/>")
                .raw(text)
                .close("a");
    }

    private boolean sameGroup(int a, int b) {
        return columns.get(a).group().equals(columns.get(b).group());
    }

    /** The name of a group under its columns, from its first one on. */
    private void group(Html svg, int first, int top) {
        int last = first;
        while (last + 1 < columns.size() && sameGroup(first, last + 1)) {
            last++;
        }
        double from = (double) first / columns.size();
        double to = (last + 1.0) / columns.size();
        svg.open(
                        "line",
                        "class",
                        "brace",
                        "x1",
                        Percent.of(from + 0.003),
                        "x2",
                        Percent.of(to - 0.003),
                        "y1",
                        Integer.toString(top),
                        "y2",
                        Integer.toString(top))
                .close("line");
        svg.open("svg", "x", Percent.of((from + to) / 2), "y", Integer.toString(top), "overflow", "visible");
        Column column = columns.get(first);
        link(svg, column.groupHref(), column.group(), column.group());
        svg.close("svg");
    }
}
