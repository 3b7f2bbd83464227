package org.regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.citation.BibliographyOrder;
import org.regesta.citation.NoteStyle;
import org.regesta.citation.Reference;
import org.regesta.model.OutputFile;
import org.regesta.model.Permalink;
import org.regesta.model.WorkFiles;

/** Makes the list of sources and a page for each work. */
final class SourcePages {
    private static final Permalink INDEX = Permalink.of("sources/index.html");

    private final Workshop workshop;
    private final NoteStyle style;

    SourcePages(Workshop workshop) {
        this.workshop = workshop;
        this.style = workshop.style();
    }

    Stream<OutputFile> files() {
        return Stream.concat(works().map(this::work), Stream.of(index()));
    }

    private Stream<Reference> works() {
        return workshop.site().site().bibliography().references().stream().sorted(new BibliographyOrder());
    }

    private OutputFile index() {
        PageSources sources = new PageSources(workshop);
        SourcesView view = new SourcesView(
                works().map(reference -> sources.view(reference, INDEX)).toList(), Filters.sources(works().toList()));
        FrameView frame = workshop.frames()
                .frame(
                        INDEX,
                        "sources",
                        "Sources",
                        "All works on which this site rests, and where each is cited.",
                        List.of());
        return workshop.print("sources", INDEX, frame, view);
    }

    private OutputFile work(Reference reference) {
        Permalink permalink = LinkViews.source(reference.key());
        LinkViews links = new LinkViews(workshop.site(), permalink);
        WorkView view = new WorkView(
                style.entry(reference.key()),
                reference.languageTag().orElse(""),
                reference
                        .custom()
                        .flatMap(Reference.Custom::kind)
                        .map(kind -> kind.replace('-', ' '))
                        .orElse(""),
                reference.key().value(),
                workshop.mentions(permalink).citing(reference.key()),
                facts(reference),
                downloads(reference, links));
        FrameView frame = workshop.frames()
                .frame(
                        permalink,
                        "work",
                        reference.heading(),
                        NoteStyle.plain(style.entry(reference.key())),
                        List.of(links.to(INDEX, "Sources")));
        return workshop.print("work", permalink, frame, view);
    }

    private static List<LinkView> downloads(Reference reference, LinkViews links) {
        String stem = WorkFiles.stem(reference.key());
        return List.of(
                links.to(Permalink.of(stem + ".bib"), "BibTeX"),
                links.to(Permalink.of(stem + ".ris"), "RIS"),
                links.to(Permalink.of(stem + ".json"), "CSL-JSON"));
    }

    private static List<FactView> facts(Reference reference) {
        List<FactView> facts = new ArrayList<>();
        reference.url().ifPresent(url -> add(facts, "Address", url, url));
        reference.doi().ifPresent(doi -> add(facts, "DOI", "https://doi.org/" + doi, doi));
        reference.isbn().ifPresent(isbn -> add(facts, "ISBN", "", isbn));
        reference
                .languageTag()
                .map(Filters::languageName)
                .or(reference::language)
                .ifPresent(language -> add(facts, "Language", "", language));
        return facts;
    }

    private static void add(List<FactView> facts, String label, String href, String words) {
        String kind = href.isEmpty() ? "" : "external";
        facts.add(new FactView(label, List.of(new LinkView(href, words, kind, "", ""))));
    }
}
