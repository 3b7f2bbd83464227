package org.regesta.scaffold;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Words as a value of YAML: bare if they can only be read as words, else quoted. */
final class YamlText {
    private static final Pattern BARE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ,.()'’–-]*");
    private static final Set<String> NOT_WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private YamlText() {}

    static String of(String words) {
        boolean bare = BARE.matcher(words).matches() && !NOT_WORDS.contains(words.toLowerCase(Locale.ROOT));
        // A string of JSON is one of YAML.
        return bare && words.equals(words.strip()) ? words : JSON.writeValueAsString(words);
    }
}
