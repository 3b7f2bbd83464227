package org.regesta.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the content says at a place, in lower case and with single spaces, as it is written and as its links show it. */
final class ContentText {
    private static final Path CONTENT = Path.of("content");
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]|]*)\\]\\]");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ContentText() {}

    static String at(String page) throws IOException {
        String written = raw(page);
        return plain(written) + " " + plain(LINK.matcher(written).replaceAll("$1"));
    }

    static String plain(String words) {
        return words.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String raw(String page) throws IOException {
        int hash = page.indexOf('#');
        if (hash >= 0) {
            return part(CONTENT.resolve(page.substring(0, hash) + ".json"), page.substring(hash + 1));
        }
        return Files.readString(CONTENT.resolve(page + (page.startsWith("data/") ? ".json" : ".md")));
    }

    /** The event or the office with an id. */
    private static String part(Path file, String id) throws IOException {
        JsonNode root = JSON.readTree(Files.readString(file));
        JsonNode list = root.has("events") ? root.get("events") : root.get("offices");
        return list.valueStream()
                .filter(node -> node.path("id").asString("").equals(id))
                .findFirst()
                .orElseThrow(() -> new IOException("there is no " + id + " in " + file))
                .toString();
    }
}
