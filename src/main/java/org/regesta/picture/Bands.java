package org.regesta.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.regesta.markdown.Html;

/** Named stretches of time beneath the axis, in as many rows as keep them apart. */
final class Bands {
    private static final int ROW = 30;
    private static final int HEIGHT = 24;
    private static final double LETTER = 6.6;
    private static final int COLUMN = 24;

    private final List<Column> columns;
    private final List<Placed> placed = new ArrayList<>();
    private int rows;

    Bands(List<Column> columns, List<Band> bands) {
        this.columns = columns;
        bands.forEach(this::place);
    }

    private void place(Band band) {
        int first = Stacks.index(columns, band.time().earliest());
        LocalDate end = band.time().latest();
        int last = Stacks.index(
                columns, end.isAfter(columns.get(columns.size() - 1).from()) ? LocalDate.MAX : end);
        int row = 0;
        while (isTaken(row, first)) {
            row++;
        }
        rows = Math.max(rows, row + 1);
        placed.add(new Placed(band, row, first, last));
    }

    private boolean isTaken(int row, int first) {
        return placed.stream().anyMatch(other -> other.row == row && other.last >= first);
    }

    int height() {
        return rows * ROW;
    }

    void draw(Html svg, int top) {
        placed.forEach(band -> band.draw(svg, top + band.row * ROW, columns.size()));
    }

    private record Placed(Band band, int row, int first, int last) {
        void draw(Html svg, int y, int columns) {
            int share = last - first + 1;
            svg.open("a", "href", band.href(), "class", "band").open("title");
            svg.text(band.name() + ", " + band.time().english()).close("title");
            svg.open(
                    "svg",
                    "x",
                    Percent.of((double) first / columns),
                    "y",
                    Integer.toString(y),
                    "width",
                    Percent.of((double) share / columns),
                    "height",
                    Integer.toString(HEIGHT));
            svg.raw("<rect class=\"band-body\" x=\"1\" y=\".5\" width=\"100%\" height=\"23\"/>");
            svg.raw("<text class=\"band-name\" x=\"8\" y=\"16\">")
                    .text(words(share * COLUMN))
                    .raw("</text>");
            svg.close("svg").close("a");
        }

        private String words(int width) {
            String all = band.number() + " " + band.name();
            return all.length() * LETTER + 16 <= width ? all : band.number();
        }
    }
}
