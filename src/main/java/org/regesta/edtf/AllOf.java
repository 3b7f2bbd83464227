package org.regesta.edtf;

import java.util.List;

/** Several dates, all of them: {@code {1939-08-19,1940-02-11}}. */
record AllOf(SetMembers set) implements Edtf {
    @Override
    public List<DaySpan> possibleDays() {
        return set.possibleDays();
    }

    @Override
    public List<DaySpan> certainDays() {
        return set.certainDays();
    }

    /** Whether each of the dates lies within the other, or may do so. */
    @Override
    public boolean possiblyWithin(Edtf other) {
        return set.members().stream().allMatch(member -> member.possiblyWithin(other));
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
        return new AllOf(set.unqualified());
    }

    @Override
    public String english() {
        return set.isSingle() ? set.members().get(0).english() : set.english("and");
    }

    @Override
    public String toString() {
        return "{" + set + "}";
    }
}
