package org.regesta.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of time from one end to another, at least one of which is dated. */
record EdtfInterval(Endpoint from, Endpoint to) implements SetMember {
    EdtfInterval {
        if (isReversed(from, to) || dates(from, to).isEmpty()) {
            throw new IllegalArgumentException("not an interval: " + from + "/" + to);
        }
    }

    /** Whether the dates, their doubts left aside, can only be in the wrong order. */
    static boolean isReversed(Endpoint from, Endpoint to) {
        LocalDate start = from.unqualified().reach().earliest();
        return start.isAfter(to.unqualified().reach().latest());
    }

    private static List<EdtfDate> dates(Endpoint from, Endpoint to) {
        return Stream.of(from, to).flatMap(end -> end.date().stream()).toList();
    }

    @Override
    public List<DaySpan> possibleDays() {
        return List.of(new DaySpan(from.reach().earliest(), to.reach().latest()));
    }

    /** The days between the latest start and the earliest end; a {@code ?} on an end keeps that end's bounds. */
    @Override
    public List<DaySpan> certainDays() {
        LocalDate begun = from.surelyBegun(to);
        LocalDate goingOn = to.surelyGoingOn(from);
        return begun.isAfter(goingOn) ? List.of() : List.of(new DaySpan(begun, goingOn));
    }

    /** Whether some reading of the other contains every day that this interval surely has, and touches it. */
    @Override
    public boolean possiblyWithin(Edtf other) {
        return other.possibleDays().stream().anyMatch(this::mayLieIn);
    }

    private boolean mayLieIn(DaySpan frame) {
        return frame.overlaps(possibleDays().get(0)) && certainDays().stream().allMatch(frame::contains);
    }

    @Override
    public Optional<Edtf> beginning() {
        return from.date().map(date -> date);
    }

    @Override
    public Optional<Edtf> ending() {
        return to.date().map(date -> date);
    }

    @Override
    public boolean isInterval() {
        return from.date().isPresent() && to.date().isPresent();
    }

    @Override
    public Limit start() {
        return from.limit();
    }

    @Override
    public Limit end() {
        return to.limit();
    }

    @Override
    public Precision precision() {
        return dates(from, to).stream()
                .map(Edtf::precision)
                .max(Precision::compareTo)
                .orElseThrow();
    }

    @Override
    public boolean isUncertain() {
        return dates(from, to).stream().anyMatch(Edtf::isUncertain);
    }

    @Override
    public EdtfInterval unqualified() {
        return new EdtfInterval(from.unqualified(), to.unqualified());
    }

    @Override
    public String english() {
        return new IntervalWords(this).english();
    }

    @Override
    public String englishForSome() {
        return new IntervalWords(this).englishForSome();
    }

    @Override
    public List<String> wordsInSet(String conjunction) {
        return List.of(new IntervalWords(this).inList(conjunction));
    }

    @Override
    public String textInSet() {
        return from.date().map(Object::toString).orElse("") + ".."
                + to.date().map(Object::toString).orElse("");
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
