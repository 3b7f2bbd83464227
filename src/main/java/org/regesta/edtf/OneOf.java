package org.regesta.edtf;

import java.util.List;

/** One of several dates, not known which: {@code [1939-08-23,1939-08-24]}, {@code [..1920-05]}. */
record OneOf(SetMembers set) implements Edtf {
    @Override
    public List<DaySpan> possibleDays() {
        return set.possibleDays();
    }

    /** None: whatever day one member has, another reading of the set may not have it. */
    @Override
    public List<DaySpan> certainDays() {
        return List.of();
    }

    @Override
    public Limit start() {
        return set.start();
    }

    @Override
    public Limit end() {
        return set.end();
    }

    @Override
    public Precision precision() {
        return set.precision();
    }

    @Override
    public boolean isUncertain() {
        return set.isUncertain();
    }

    @Override
    public Edtf unqualified() {
        return new OneOf(set.unqualified());
    }

    @Override
    public String english() {
        return set.isSingle() ? set.members().get(0).englishForSome() : set.english("or");
    }

    @Override
    public String toString() {
        return "[" + set + "]";
    }
}
