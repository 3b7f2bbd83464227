package org.regesta.model;

import java.util.List;
import java.util.Optional;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Prose;

/**
 * An office and those who held it.
 *
 * @param id its id
 * @param title what it is called
 * @param summary one sentence about it
 * @param state the state that fills it
 * @param place where it is held
 * @param period when it existed, as far as the site is concerned
 * @param seats how many may hold it at a time
 * @param terms who held it, in order
 * @param gaps times in which nobody did, or nobody who is known here
 * @param names what it was called over time, if that changed
 */
public record Office(
        Located<Slug> id,
        Located<String> title,
        Located<String> summary,
        Optional<Located<Slug>> state,
        Optional<Located<Slug>> place,
        Optional<Located<Edtf>> period,
        Optional<Located<Integer>> seats,
        List<Term> terms,
        List<Gap> gaps,
        List<DatedName> names) {
    /** Its address. */
    public Permalink permalink() {
        return Permalink.of("offices/" + id.value() + ".html");
    }

    /** How a person held an office: in full, for a while, or as chargé d'affaires. */
    public enum TermKind {
        ACTING,
        CHARGE
    }

    /** One person's time in the office. */
    public record Term(
            Located<Slug> person,
            Optional<Located<Edtf>> from,
            Optional<Located<Edtf>> to,
            Optional<TermKind> kind,
            Optional<String> title,
            Optional<Prose> note,
            List<Located<Citation>> citations) {}

    /**
     * A time without a holder, or with holders who have no entry here.
     *
     * @param from when it began
     * @param to when it ended
     * @param note why, or who they were
     * @param held whether others held the office
     */
    public record Gap(Optional<Located<Edtf>> from, Optional<Located<Edtf>> to, Prose note, boolean held) {}
}
