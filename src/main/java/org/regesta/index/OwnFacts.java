package org.regesta.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.LinkTable;
import org.regesta.model.Page;
import org.regesta.model.Slug;
import org.regesta.model.Target;

/** Collects what the front matter of a page says beside its names: its dates, and the titles of what it lists. */
final class OwnFacts implements DetailsVisitor {
    private final LinkTable links;
    private final StringJoiner words = new StringJoiner(" · ");
    private final List<Dating> datings = new ArrayList<>();

    private OwnFacts(LinkTable links) {
        this.links = links;
    }

    static OwnFacts of(Page page, LinkTable links) {
        OwnFacts facts = new OwnFacts(links);
        page.details().accept(facts);
        return facts;
    }

    /** The facts in words. */
    String words() {
        return words.toString();
    }

    /** When what the page is about happened. */
    List<Dating> datings() {
        return List.copyOf(datings);
    }

    @Override
    public void visit(Details.Article article) {
        datings.addAll(Dating.of(article.period().value(), "", 0));
        article.themes().forEach(theme -> words.add(theme.value()));
    }

    @Override
    public void visit(Details.Person person) {
        date("born", person.born());
        date("died", person.died());
        span("lived", person.born(), person.died());
        titles(person.roles().stream().map(Details.Role::office));
    }

    @Override
    public void visit(Details.Treaty treaty) {
        date("signed", treaty.signed());
        date("ratified", treaty.ratified());
        date("in force", treaty.inForce());
        treaty.prolonged().forEach(day -> date("prolonged", Optional.of(day)));
        date("ended", treaty.ended());
        date("made public", treaty.madePublic());
        titles(Stream.concat(treaty.place().stream(), treaty.parties().stream()));
        titles(treaty.signatories().stream().map(Details.Signatory::person));
    }

    @Override
    public void visit(Details.Organization body) {
        date("founded", body.founded());
        date("dissolved", body.dissolved());
        span("existed", body.founded(), body.dissolved());
        titles(body.parent().stream());
    }

    @Override
    public void visit(Details.State state) {
        date("founded", state.founded());
        date("dissolved", state.dissolved());
        span("existed", state.founded(), state.dissolved());
        titles(state.parent().stream());
    }

    @Override
    public void visit(Details.Event event) {
        date("", event.date());
        titles(Stream.concat(event.places().stream(), event.participants().stream()));
    }

    @Override
    public void visit(Details.Debate debate) {
        date("", debate.scope());
    }

    private void date(String what, Optional<Located<Edtf>> date) {
        date.map(Located::value).ifPresent(day -> {
            datings.addAll(Dating.of(day, what, 0));
            words.add((what + " " + day.english()).strip());
        });
    }

    private void span(String what, Optional<Located<Edtf>> from, Optional<Located<Edtf>> to) {
        Dating.between(from.stream().map(Located::value), to.stream().map(Located::value), what)
                .forEach(datings::add);
    }

    private void titles(Stream<Located<Slug>> ids) {
        ids.map(Located::value)
                .flatMap(id -> links.find(id).stream())
                .map(Target::title)
                .forEach(words::add);
    }
}
