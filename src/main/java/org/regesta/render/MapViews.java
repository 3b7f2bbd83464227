package org.regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Located;
import org.regesta.markdown.HtmlPrinter;
import org.regesta.markdown.Prose;
import org.regesta.model.GeoFeature;
import org.regesta.model.GeoMap;
import org.regesta.model.GeoPosition;
import org.regesta.model.Geometry;
import org.regesta.model.Permalink;
import org.regesta.model.PlacePositions;
import org.regesta.picture.MapMark;
import org.regesta.picture.MapPicture;

/** Shows maps on a page, as drawings and in words. */
final class MapViews {
    private final Workshop workshop;
    private final Permalink page;
    private final NoteBook notes;
    private final FencePrinter fences;
    private final LinkViews links;
    private final PlacePositions places;

    MapViews(Workshop workshop, Permalink page, NoteBook notes, FencePrinter fences) {
        this.workshop = workshop;
        this.page = page;
        this.notes = notes;
        this.fences = fences;
        this.links = new LinkViews(workshop.site(), page);
        this.places = PlacePositions.of(workshop.site().site());
    }

    MapView view(GeoMap map, String anchor) {
        List<MapMark> marks = new ArrayList<>();
        List<MapItemView> drawn = new ArrayList<>();
        List<LinkView> placed = new ArrayList<>();
        for (GeoFeature feature : map.features()) {
            MapMark mark = mark(feature, marks);
            marks.add(mark);
            if (feature.kind().value() == GeoFeature.Kind.PLACE) {
                placed.add(name(feature));
            } else {
                add(item(feature, mark), drawn);
            }
        }
        String name = map.title().value() + ". " + map.summary().value();
        return new MapView(
                anchor,
                MapPicture.wide(marks, name),
                MapPicture.narrow(marks, name),
                map.title().value(),
                Dates.words(map.date()),
                map.note().map(note -> prose(map, note)).orElse(""),
                links.works(map.citations()),
                drawn,
                placed,
                links.to(map.permalink(), "GeoJSON"));
    }

    private MapMark mark(GeoFeature feature, List<MapMark> before) {
        GeoFeature.Kind kind = feature.kind().value();
        LinkView name = name(feature);
        int sign = kind == GeoFeature.Kind.LINE
                ? (int) before.stream().filter(mark -> mark.kind() == kind).count() + 1
                : 0;
        boolean closed =
                feature.geometry().filter(course -> course.type().isArea()).isPresent();
        return new MapMark(kind, sign, name.text(), name.href(), feature.side(), closed, course(feature));
    }

    private List<List<GeoPosition>> course(GeoFeature feature) {
        Optional<List<List<GeoPosition>>> own = feature.geometry()
                .map(geometry -> geometry.parts().stream()
                        .map(part -> part.stream().map(Located::value).toList())
                        .toList());
        return own.orElseGet(() -> List.of(feature.entry().stream()
                .flatMap(entry -> places.of(entry.value()).stream())
                .toList()));
    }

    /** The name that the map gives it, or that of its entry, to which it leads. */
    private LinkView name(GeoFeature feature) {
        LinkView entry = feature.entry().map(links::to).orElse(LinkViews.NONE);
        return new LinkView(
                entry.href(), feature.name().map(Located::value).orElse(entry.text()), entry.kind(), "", "");
    }

    /** Names that are set alike have one item. */
    private static void add(MapItemView item, List<MapItemView> items) {
        MapItemView last = items.isEmpty() ? item : items.get(items.size() - 1);
        if (items.isEmpty() || !item.isSetLike(last)) {
            items.add(item);
        } else {
            items.set(items.size() - 1, last.with(item.names()));
        }
    }

    private MapItemView item(GeoFeature feature, MapMark mark) {
        Optional<Located<GeoFeature.Source>> source = feature.source();
        List<Located<Citation>> cited =
                source
                        .flatMap(from -> from.value().citation().map(citation -> new Located<>(citation, from.span())))
                        .stream()
                        .toList();
        return new MapItemView(
                feature.geometry().filter(MapViews::isPoint).isPresent() ? "" : MapPicture.sign(mark),
                List.of(name(feature)),
                Dates.words(feature.date()),
                cited.isEmpty() ? source.map(from -> from.value().words()).orElse("") : "",
                links.works(cited),
                feature.accuracy().map(String::valueOf).orElse(""));
    }

    private static boolean isPoint(Geometry geometry) {
        return geometry.type() == Geometry.Type.POINT;
    }

    private String prose(GeoMap map, Prose note) {
        PageContext context = new PageContext(
                workshop.site(), page, map.file(), notes, ParagraphMarks.NONE, workshop.foreign(), fences);
        return new HtmlPrinter(context).inlines(note.content());
    }
}
