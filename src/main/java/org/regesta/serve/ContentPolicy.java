package org.regesta.serve;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regesta.markdown.Html;

/** The Content-Security-Policy of a page, opened as far as a preview needs: for its own script, style sheet and events. */
final class ContentPolicy {
    private static final Pattern META =
            Pattern.compile("(?i)(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)\"");
    private static final List<String> NEEDED = List.of("script-src", "style-src", "connect-src");
    private static final String SELF = "'self'";

    private ContentPolicy() {}

    /** The page with its policy opened; a page without one needs nothing. */
    static String openedIn(String html) {
        return META.matcher(html)
                .replaceFirst(found -> Matcher.quoteReplacement(
                        found.group(1) + Html.escape(opened(unescaped(found.group(2)))) + "\""));
    }

    private static String unescaped(String attribute) {
        return attribute.replace("&#39;", "'").replace("&#x27;", "'").replace("&amp;", "&");
    }

    static String opened(String policy) {
        Map<String, String> directives = new LinkedHashMap<>();
        for (String directive : policy.split(";")) {
            String[] parts = directive.strip().split("\\s+", 2);
            directives.putIfAbsent(parts[0], parts.length < 2 ? "" : parts[1].strip());
        }
        directives.remove("");
        NEEDED.forEach(name -> directives.put(name, withSelf(directives.getOrDefault(name, ""))));
        return directives.entrySet().stream()
                .map(entry -> (entry.getKey() + " " + entry.getValue()).strip())
                .collect(Collectors.joining("; "));
    }

    private static String withSelf(String sources) {
        if (Arrays.asList(sources.split("\\s+")).contains(SELF)) {
            return sources;
        }
        return sources.equals("'none'") ? SELF : (sources + " " + SELF).strip();
    }
}
