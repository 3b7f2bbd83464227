package org.regesta.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Prose;

/**
 * One event of the timeline.
 *
 * @param id its id, which starts with its date and is its anchor on the page of its year
 * @param date when it happened
 * @param title a few words
 * @param summary a sentence or two
 * @param category what sort of thing it is
 * @param actors who acts in it
 * @param places where it happened
 * @param treaties the agreements concerned
 * @param organizations the bodies concerned
 * @param events the events of many days to which it belongs
 * @param article the article that tells of it
 * @param citations the works on which it rests
 * @param contested the debates that concern it
 * @param epilogue whether it lies after the period of the site on purpose
 */
public record TimelineEvent(
        Located<Slug> id,
        Located<Edtf> date,
        Located<String> title,
        Prose summary,
        EventCategory category,
        List<Actor> actors,
        List<Located<Slug>> places,
        List<Located<Slug>> treaties,
        List<Located<Slug>> organizations,
        List<Located<Slug>> events,
        Optional<Located<Slug>> article,
        List<Located<Citation>> citations,
        List<Located<Slug>> contested,
        boolean epilogue) {
    /** The year of the first day that its date states, on whose page it stands. */
    public int year() {
        return date.value().stated().earliest().getYear();
    }

    /** Its address. */
    public Permalink permalink() {
        return Permalink.of("timeline/" + year() + ".html").at(id.value().value());
    }

    /** All entries that it names in its lists. */
    public Stream<Located<Slug>> entries() {
        return Stream.of(
                        actors.stream().map(Actor::id),
                        places.stream(),
                        treaties.stream(),
                        organizations.stream(),
                        events.stream())
                .flatMap(ids -> ids);
    }
}
