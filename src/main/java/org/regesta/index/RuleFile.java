package org.regesta.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of the program that lists rules line by line, under names in square brackets, with comments after {@code #}. */
final class RuleFile {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private RuleFile(List<String> lines) {
        List<String> section = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.strip());
            }
        }
    }

    /** The file of a name beside this class. */
    static RuleFile read(String name) {
        try (InputStream stream = RuleFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new RuleFile(new String(stream.readAllBytes(), UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + name + " can't be read", e);
        }
    }

    /** The lines under a name. */
    List<String> lines(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalStateException("the rules lack [" + section + "]");
        }
        return lines;
    }

    /** The words under a name, whatever their lines. */
    List<String> words(String section) {
        return lines(section).stream()
                .flatMap(line -> List.of(line.split(" +")).stream())
                .toList();
    }
}
