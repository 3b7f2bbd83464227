package org.regesta.index;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.model.LinkedSite;
import org.regesta.model.Office;
import org.regesta.model.OutputFile;
import org.regesta.model.Page;
import org.regesta.model.PlainText;
import org.regesta.model.TimelineEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** What can be found: pages, events, offices and works with their names and summaries, as a script that works from disk. */
final class SearchIndex {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LinkedSite site;

    SearchIndex(LinkedSite site) {
        this.site = site;
    }

    OutputFile file() {
        ArrayNode rows = JSON.createArrayNode();
        site.site().pages().forEach(page -> rows.add(row(page)));
        site.site().events().forEach(event -> rows.add(row(event)));
        site.site().offices().forEach(office -> rows.add(row(office)));
        String lines = Stream.of(rows).flatMap(array -> array.valueStream()).map(Object::toString).collect(Collectors.joining(",\n"));
        return OutputFile.text("assets/search-index.js", "window.regestaSearch = [\n" + lines + "\n];\n");
    }

    private ArrayNode row(Page page) {
        List<String> names =
                page.frontMatter().aliases().stream().map(alias -> alias.name().value()).toList();
        return row(page.permalink().toString(), page.kind().label(), page.title(), names, page.summary());
    }

    private ArrayNode row(TimelineEvent event) {
        String summary = PlainText.of(event.summary().content(), site);
        String date = event.date().value().english();
        return row(event.permalink().toString(), "timeline event", event.title().value(), List.of(date), summary);
    }

    private ArrayNode row(Office office) {
        return row(
                office.permalink().toString(), "office", office.title().value(), List.of(), office.summary().value());
    }

    private static ArrayNode row(String path, String kind, String title, List<String> names, String summary) {
        ArrayNode row = JSON.createArrayNode();
        row.add(path).add(kind).add(title);
        names.forEach(row.addArray()::add);
        return row.add(summary);
    }
}
