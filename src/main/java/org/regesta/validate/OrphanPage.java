package org.regesta.validate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Site;
import org.regesta.model.Slug;

/** Some text, event or other entry leads to every page but articles and plain pages, which the menus list. */
final class OrphanPage implements Check {
    private static final Rule RULE = Rule.warning(
            "orphan-page",
            "Some text, event or other entry leads to every page but articles and plain pages, which the menus list.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean needsWholeSite() {
        return true;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        if (!history.site().broken().isEmpty()) {
            // What can't be read may lead anywhere.
            return Stream.empty();
        }
        Set<Slug> named = new Named().in(history.site());
        return history.site().pages().stream()
                .filter(page -> page.kind().isEntry() || page.kind() == PageKind.DEBATE)
                .peek(page -> tally.add(RULE))
                .filter(page -> history.linked().backlinks(page.id()).isEmpty()
                        && history.linked().eventsAbout(page.id()).isEmpty()
                        && !named.contains(page.id()))
                .map(OrphanPage::finding);
    }

    private static Diagnostic finding(Page page) {
        return RULE.at(
                page.frontMatter().title().span(),
                "nothing leads to \"" + page.title() + "\"",
                "link to it where it is spoken of: [[" + page.id() + "]]");
    }

    /** Collects what the data and the front matter of other pages name. */
    private static final class Named implements DetailsVisitor {
        private final Set<Slug> ids = new HashSet<>();

        Set<Slug> in(Site site) {
            site.pages().forEach(page -> page.details().accept(this));
            site.pages().forEach(page -> page.frontMatter().contested().forEach(this::add));
            site.offices().stream()
                    .flatMap(office -> office.terms().stream())
                    .map(Office.Term::person)
                    .forEach(this::add);
            return ids;
        }

        private void add(Located<Slug> id) {
            ids.add(id.value());
        }

        @Override
        public void visit(Details.Treaty treaty) {
            treaty.place().ifPresent(this::add);
            treaty.parties().forEach(this::add);
            treaty.signatories().stream().map(Details.Signatory::person).forEach(this::add);
        }

        @Override
        public void visit(Details.Organization body) {
            body.parent().ifPresent(this::add);
        }

        @Override
        public void visit(Details.State state) {
            state.parent().ifPresent(this::add);
        }

        @Override
        public void visit(Details.Event event) {
            event.places().forEach(this::add);
            event.participants().forEach(this::add);
        }

        @Override
        public void visit(Details.Debate debate) {
            debate.positions().stream()
                    .flatMap(position -> position.heldBy().stream())
                    .forEach(this::add);
        }
    }
}
