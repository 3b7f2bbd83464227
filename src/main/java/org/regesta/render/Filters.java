package org.regesta.render;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.citation.Reference;
import org.regesta.model.EventCategory;
import org.regesta.model.OutputFile;
import org.regesta.model.Site;
import org.regesta.model.TimelineEvent;
import org.regesta.picture.Key;

/**
 * The boxes that choose what a list shows, and the style sheet that makes them work without a script.
 *
 * <p>A box hides what carries none of the chosen values; what it chooses by is a class such as {@code category-trade}.
 */
final class Filters {
    private static final String CATEGORY = "category";
    private static final String KIND = "kind";
    private static final String LANGUAGE = "language";

    private Filters() {}

    /** The categories of some events. */
    static FilterView categories(Collection<TimelineEvent> events) {
        List<FilterOptionView> options = Arrays.stream(EventCategory.values())
                .map(category -> new FilterOptionView(
                        category.label(),
                        category.label(),
                        Key.shape(category),
                        events.stream()
                                .filter(event -> event.category() == category)
                                .count()))
                .filter(option -> option.count() > 0)
                .toList();
        return new FilterView(CATEGORY, "Show only", options);
    }

    /** The kinds and languages of some works. */
    static List<FilterView> sources(Collection<Reference> works) {
        return List.of(
                filter(KIND, "Kind", works, Filters::kind, kind -> kind.replace('-', ' ')),
                filter(LANGUAGE, "Language", works, Reference::languageTag, Filters::languageName));
    }

    private static Optional<String> kind(Reference work) {
        return work.custom().flatMap(Reference.Custom::kind);
    }

    static String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    private static FilterView filter(
            String name,
            String heading,
            Collection<Reference> works,
            Function<Reference, Optional<String>> value,
            Function<String, String> words) {
        Map<String, Long> counts = works.stream()
                .flatMap(work -> value.apply(work).stream())
                .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
        return new FilterView(
                name,
                heading,
                counts.entrySet().stream()
                        .map(entry ->
                                new FilterOptionView(entry.getKey(), words.apply(entry.getKey()), "", entry.getValue()))
                        .toList());
    }

    /** The rules for every box of a site. */
    static OutputFile styleSheet(Site site) {
        List<FilterView> filters = Stream.concat(
                        Stream.of(categories(site.events())),
                        sources(site.bibliography().references()).stream())
                .toList();
        String rules = filters.stream()
                .flatMap(filter -> filter.options().stream().map(option -> rules(filter.name(), option.value())))
                .collect(Collectors.joining());
        return OutputFile.text("assets/css/filters.css", "@layer utilities {\n" + rules + "}\n");
    }

    private static String rules(String name, String value) {
        String box = "[name=\"" + name + "\"]";
        String hidden = ".filtered:has(" + box + ":checked):not(:has(" + box + "[value=\"" + value + "\"]:checked)) ";
        String rule = hidden + "." + name + "-" + value + " { display: none; }\n";
        return name.equals(CATEGORY) ? rule + markRules(hidden + ".drawing a:has(.tone-" + value + ")") : rule;
    }

    /** The mark of an event that is not shown leads nowhere: its shape steps back, and the link is gone. */
    private static String markRules(String mark) {
        return mark + " { visibility: hidden; }\n" + mark
                + " .shape { visibility: visible; opacity: 0.25; pointer-events: none; }\n";
    }
}
