package org.regesta.validate;

import java.util.List;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Rule;
import org.regesta.model.LinkedSite;

/** Holds a joined site against every rule. */
public final class Validator {
    private static final List<Check> CHECKS = List.of(
            new DateOutsidePeriod(),
            new EventIdDate(),
            new EndBeforeStart(),
            new ActorNotAlive(),
            new ActorTooYoung(),
            new OfficeNotHeld(),
            new OfficeOverlap(),
            new OfficeGap(),
            new TreatyOrder(),
            new TreatyDateDisagrees(),
            new RelationNotMutual(),
            new ProseDateDisagrees(),
            new Anachronism(),
            new WeekdayWrong(),
            new OldStyleDisagrees(),
            new DurationWrong(),
            new EventOutsidePeriod(),
            new ArticleOutsidePeriod(),
            new ContestedWithoutPositions(),
            new ContestedStatedFlatly(),
            new PositionWithoutSource(),
            new QuotationWithoutSource(),
            new QuotationTooLong(),
            new AliasCollision(),
            new OrphanPage(),
            new ThinPage(),
            new NameUnlinked(),
            new DataDisagrees(),
            new PermalinkGone(),
            new RedirectShadows(),
            new AddressTaken(),
            new WorkKeyDuplicate(),
            new WorkIncomplete(),
            new WorkMalformed(),
            new WorkUnused(),
            new ParagraphUncited());

    private final Diagnostics diagnostics;

    /** A validator that reports to the given list. */
    public Validator(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** All rules, in the order in which they are checked. */
    public static List<Rule> rules() {
        return CHECKS.stream().map(Check::rule).toList();
    }

    /** Reports where the site breaks a rule. */
    public void validate(LinkedSite site) {
        History history = new History(site);
        // Rules know nothing of one another, so they are held side by side; what they find is kept in their order.
        CHECKS.parallelStream()
                .filter(check -> site.site().isWhole() || !check.needsWholeSite())
                .map(check -> check.check(history, diagnostics.tally()).toList())
                .toList()
                .forEach(found -> found.forEach(diagnostics::add));
    }
}
