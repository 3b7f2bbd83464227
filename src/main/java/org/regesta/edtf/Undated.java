package org.regesta.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** The end of an interval that has no date. */
enum Undated implements Endpoint {
    /** It is open, on purpose. */
    OPEN("..", Limit.OPEN),
    /** Nobody knows it. */
    UNKNOWN("", Limit.UNKNOWN);

    private final String text;
    private final Limit limit;

    Undated(String text, Limit limit) {
        this.text = text;
        this.limit = limit;
    }

    @Override
    public DaySpan reach() {
        return new DaySpan(LocalDate.MIN, LocalDate.MAX);
    }

    @Override
    public Limit limit() {
        return limit;
    }

    @Override
    public Optional<EdtfDate> date() {
        return Optional.empty();
    }

    @Override
    public Endpoint unqualified() {
        return this;
    }

    @Override
    public LocalDate surelyBegun(Endpoint end) {
        return this == OPEN ? LocalDate.MIN : end.reach().earliest();
    }

    @Override
    public LocalDate surelyGoingOn(Endpoint start) {
        return this == OPEN ? LocalDate.MAX : start.reach().latest();
    }

    /** The end as EDTF writes it. */
    @Override
    public String toString() {
        return text;
    }
}
