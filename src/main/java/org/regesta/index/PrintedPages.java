package org.regesta.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;
import org.regesta.model.Permalink;

/** Makes printed pages findable that no content file stands behind, such as lists, by the title in their head. */
final class PrintedPages {
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern DESCRIPTION = Pattern.compile("<meta name=\"description\" content=\"([^\"]*)\">");
    private static final Set<String> HIDDEN = Set.of("404.html");

    private final String siteTitle;

    private final Map<String, Findable> pages = new LinkedHashMap<>();

    /** The pages among the files of a site. */
    PrintedPages(List<OutputFile> files, String siteTitle) {
        this.siteTitle = siteTitle;
        files.stream()
                .filter(file -> file.path().endsWith(".html") && !HIDDEN.contains(file.path()))
                .flatMap(file -> page(file).stream())
                .forEach(page -> pages.put(page.address(), page));
    }

    /** The pages but those with certain addresses. */
    Stream<Findable> without(Set<String> addresses) {
        return pages.values().stream().filter(page -> !addresses.contains(page.address()));
    }

    /** What a page says of itself. */
    String description(Permalink page) {
        return Optional.ofNullable(pages.get(page.toString()))
                .map(found -> found.card().summary())
                .orElse("");
    }

    private Optional<Findable> page(OutputFile file) {
        String html = new String(file.bytes(), UTF_8);
        if (html.contains("http-equiv=\"refresh\"")) {
            return Optional.empty();
        }
        String suffix = " · " + siteTitle;
        return found(TITLE, html)
                .map(title -> title.endsWith(suffix) ? title.substring(0, title.length() - suffix.length()) : title)
                .map(title ->
                        findable(file.path(), title, found(DESCRIPTION, html).orElse("")));
    }

    private static Findable findable(String path, String title, String description) {
        return new Findable(
                new Card(path, "overview", title, "", description),
                List.of(),
                "",
                List.of(new Passage("", "", "")),
                List.of(),
                Facets.NONE,
                new Standing(Standing.Tier.LIST, 0));
    }

    private static Optional<String> found(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        return matcher.find() ? Optional.of(unescaped(matcher.group(1))) : Optional.empty();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
