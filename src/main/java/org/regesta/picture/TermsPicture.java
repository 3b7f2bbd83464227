package org.regesta.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Html;

/** Terms of office as bars over one line of time, a row each; the part of a bar that is not certain is drawn hollow. */
public final class TermsPicture {
    private static final int ROW = 44;
    private static final int AXIS = 26;

    /** As many ticks as fit on the narrowest screen. */
    private static final int TICKS = 6;

    /** A letter as a share of the narrowest picture. */
    private static final double LETTER = 7.0 / 288;

    private final List<Term> terms;
    private final LocalDate first;
    private final LocalDate last;
    private final Html svg = new Html();

    private TermsPicture(List<Term> terms, LocalDate first, LocalDate last) {
        this.terms = terms;
        this.first = first;
        this.last = last;
    }

    /** The picture; empty if no term is dated. */
    public static String of(List<Term> terms, String name) {
        List<LocalDate> days = terms.stream()
                .flatMap(term -> Stream.concat(term.from().stream(), term.to().stream()))
                .flatMap((Edtf date) -> Stream.of(date.earliest(), date.latest()))
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return "";
        }
        LocalDate first = days.get(0).withDayOfYear(1);
        return new TermsPicture(
                        terms, first, days.get(days.size() - 1).plusYears(1).withDayOfYear(1))
                .draw(name);
    }

    private String draw(String name) {
        int bottom = terms.size() * ROW;
        svg.open(
                "svg",
                "class",
                "drawing drawing-terms",
                "role",
                "group",
                "aria-label",
                name,
                "width",
                "100%",
                "height",
                Integer.toString(bottom + AXIS));
        ticks(bottom);
        for (int i = 0; i < terms.size(); i++) {
            row(terms.get(i), i * ROW);
        }
        return svg.close("svg").toString();
    }

    private double share(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }

    private void ticks(int bottom) {
        int years = last.getYear() - first.getYear();
        int step = Stream.of(1, 2, 5, 10, 20, 50)
                .filter(s -> years / s <= TICKS)
                .findFirst()
                .orElse(100);
        int start = (first.getYear() + step - 1) / step * step;
        for (int year = start; year < last.getYear(); year += step) {
            String x = Percent.of(share(LocalDate.of(year, 1, 1)));
            svg.raw("<line class=\"rule\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"0\" y2=\"" + (bottom + 6) + "\"/>");
            svg.raw("<text class=\"tick\" x=\"" + x + "\" y=\"" + (bottom + 20) + "\">" + year + "</text>");
        }
    }

    private void row(Term term, int y) {
        boolean gap = term.href().isEmpty();
        svg.open(gap ? "g" : "a", "href", term.href(), "class", gap ? "gap" : "term")
                .open("title");
        svg.text(term.name() + (term.remark().isEmpty() ? "" : ", " + term.remark()))
                .close("title");
        double from = share(term.earliest(first));
        double to = share(term.latest(last).plusDays(1));
        svg.raw("<rect class=\"hit\" x=\"" + Percent.of(from) + "\" width=\"" + Percent.of(to - from) + "\" y=\""
                + (y + 4) + "\" height=\"36\"/>");
        bar("bar-possible", from, to, y, term.lesser());
        double begun = share(term.begun(first));
        double goingOn = share(term.goingOn(last).plusDays(1));
        if (!gap && goingOn > begun) {
            bar("bar-certain", begun, goingOn, y, term.lesser());
        }
        name(term, from, to, y);
        svg.close(gap ? "g" : "a");
    }

    private void bar(String kind, double from, double to, int y, boolean lesser) {
        svg.open(
                        "rect",
                        "class",
                        kind,
                        "x",
                        Percent.of(from),
                        "width",
                        Percent.of(to - from),
                        "y",
                        Integer.toString(y + (lesser ? 29 : 25)),
                        "height",
                        lesser ? "6" : "14")
                .close("rect");
    }

    /** The name over the bar, kept inside the picture. */
    private void name(Term term, double from, double to, int y) {
        double width = term.name().length() * LETTER;
        boolean atStart = from + width <= 1;
        double end = Math.max(to, Math.min(1, width));
        svg.open(
                "text",
                "class",
                "caption",
                "x",
                Percent.of(atStart ? from : end),
                "y",
                Integer.toString(y + 18),
                "text-anchor",
                atStart ? "" : "end");
        svg.text(term.name()).close("text");
    }
}
