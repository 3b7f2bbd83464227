package org.regesta.edtf;

import java.util.List;
import java.util.stream.Collectors;

/** The members of a set, each once, in the order of {@link Edtf#chronological()}. */
record SetMembers(List<SetMember> members) {
    SetMembers {
        members = members.stream().distinct().sorted(Edtf.chronological()).toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a set has a member");
        }
    }

    /** The days of all members. */
    List<DaySpan> possibleDays() {
        return members.stream()
                .flatMap(member -> member.possibleDays().stream())
                .toList();
    }

    /** The days every member surely covers. */
    List<DaySpan> certainDays() {
        return members.stream().flatMap(member -> member.certainDays().stream()).toList();
    }

    /** What stands at the beginning: open if it is so for any member. */
    Limit start() {
        return members.stream().map(Edtf::start).max(Limit::compareTo).orElseThrow();
    }

    /** What stands at the end: open if it is so for any member. */
    Limit end() {
        return members.stream().map(Edtf::end).max(Limit::compareTo).orElseThrow();
    }

    /** The coarsest precision of a member. */
    Precision precision() {
        return members.stream().map(Edtf::precision).max(Precision::compareTo).orElseThrow();
    }

    /** Whether a member is marked as doubtful. */
    boolean isUncertain() {
        return members.stream().anyMatch(Edtf::isUncertain);
    }

    /** The members without their marks of doubt. */
    SetMembers unqualified() {
        return new SetMembers(members.stream().map(SetMember::unqualified).toList());
    }

    /** Whether there is but one member. */
    boolean isSingle() {
        return members.size() == 1;
    }

    /** The members in an English list. */
    String english(String conjunction) {
        return new SharedWords(members.stream()
                        .map(member -> member.wordsInSet(conjunction))
                        .toList())
                .list(conjunction);
    }

    /** The members as EDTF, between the brackets. */
    @Override
    public String toString() {
        return members.stream().map(SetMember::textInSet).collect(Collectors.joining(","));
    }
}
