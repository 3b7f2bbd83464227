package org.regesta.edtf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A single date: what it says of the calendar, and how far each part is to be trusted.
 *
 * @param qualifiers one for each part, the year's first; all the same if the date as a whole is qualified
 */
record EdtfDate(CalendarDate calendar, List<Qualifier> qualifiers) implements SetMember, Endpoint {
    EdtfDate {
        qualifiers = List.copyOf(qualifiers);
        if (qualifiers.size() != calendar.digits().size()) {
            throw new IllegalArgumentException("one qualifier for each part of " + calendar.digits());
        }
    }

    @Override
    public DaySpan reach() {
        return isQualifiedAsAWhole() ? qualifiers.get(0).loosen(calendar.days(), precision()) : reachByParts();
    }

    private boolean isQualifiedAsAWhole() {
        return Collections.frequency(qualifiers, qualifiers.get(0)) == qualifiers.size();
    }

    private DaySpan reachByParts() {
        DaySpan days = calendar.days();
        List<Precision> units = calendar.units();
        for (int part = units.size() - 1; part >= 0; part--) {
            days = qualifiers.get(part).loosenPart(days, units.get(part));
        }
        return days;
    }

    @Override
    public List<DaySpan> possibleDays() {
        return List.of(reach());
    }

    @Override
    public List<DaySpan> certainDays() {
        return isUncertain() || !calendar.coversItsDays() ? List.of() : possibleDays();
    }

    @Override
    public Precision precision() {
        return calendar.units().get(calendar.units().size() - 1);
    }

    @Override
    public boolean isUncertain() {
        return qualifiers.stream().anyMatch(qualifier -> qualifier != Qualifier.NONE);
    }

    @Override
    public EdtfDate unqualified() {
        return new EdtfDate(calendar, Collections.nCopies(qualifiers.size(), Qualifier.NONE));
    }

    @Override
    public Optional<EdtfDate> date() {
        return Optional.of(this);
    }

    @Override
    public Optional<String> htmlDatetime() {
        boolean plain = calendar.coversItsDays() && precision() != Precision.SEASON && !isUncertain();
        return plain ? Optional.of(toString()) : Optional.empty();
    }

    @Override
    public String english() {
        return new DateWords(this).english();
    }

    @Override
    public String englishForSome() {
        return english();
    }

    /** The words, smallest unit first, if neighbours may share some of them; else the English as one word. */
    List<String> words() {
        return new DateWords(this).shareable();
    }

    @Override
    public List<String> wordsInSet(String conjunction) {
        return words();
    }

    @Override
    public String textInSet() {
        return toString();
    }

    @Override
    public String toString() {
        return isQualifiedAsAWhole()
                ? String.join("-", calendar.digits()) + qualifiers.get(0).mark()
                : String.join("-", markedDigits());
    }

    private List<String> markedDigits() {
        List<String> marked = new ArrayList<>();
        for (int part = 0; part < qualifiers.size(); part++) {
            marked.add(qualifiers.get(part).mark() + calendar.digits().get(part));
        }
        return marked;
    }
}
