package org.regesta.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;

/** Makes printed pages findable that no content file stands behind, such as lists, by the title in their head. */
final class PrintedPages {
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern DESCRIPTION = Pattern.compile("<meta name=\"description\" content=\"([^\"]*)\">");
    private static final Set<String> HIDDEN = Set.of("404.html");

    private final String siteTitle;

    private PrintedPages(String siteTitle) {
        this.siteTitle = siteTitle;
    }

    /** The pages among the files of a site. */
    static Stream<Findable> of(List<OutputFile> files, String siteTitle) {
        PrintedPages pages = new PrintedPages(siteTitle);
        return files.stream()
                .filter(file -> file.path().endsWith(".html") && !HIDDEN.contains(file.path()))
                .flatMap(file -> pages.page(file).stream());
    }

    private Optional<Findable> page(OutputFile file) {
        String html = new String(file.bytes(), UTF_8);
        if (html.contains("http-equiv=\"refresh\"")) {
            return Optional.empty();
        }
        String suffix = " · " + siteTitle;
        return found(TITLE, html)
                .map(title -> title.endsWith(suffix) ? title.substring(0, title.length() - suffix.length()) : title)
                .map(title -> findable(file.path(), title, found(DESCRIPTION, html).orElse("")));
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
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}
