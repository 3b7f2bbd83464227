package org.regesta.edtf;

import java.util.List;

/** A date that may stand in a set: a single date, or an interval, which a set writes with two dots. */
sealed interface SetMember extends Edtf permits EdtfDate, EdtfInterval {
    @Override
    SetMember unqualified();

    /** The member as EDTF inside a set. */
    String textInSet();

    /** The member's words in an English list, smallest unit first, so that neighbours can share a month or year. */
    List<String> wordsInSet(String conjunction);

    /** The English for "some day, or stretch, of this member". */
    String englishForSome();
}
