package org.regesta.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Nearest;

/**
 * All names by which something can be linked, and what they mean.
 *
 * <p>The only resolver of links: what the checks say of a link and where the page leads are the same answer.
 */
public final class LinkTable {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    // In the order of their keys, and found without comparing many of them.
    private final Map<String, Target> byId;
    private final Map<String, Set<Target>> byName;
    private final Map<String, Target> byFile;
    private final Set<String> broken;

    /**
     * A table.
     *
     * @param targets everything that can be linked
     * @param byName the titles and aliases, in their exact spelling, with what bears them
     * @param broken names in files that could not be read
     */
    public LinkTable(Collection<Target> targets, Map<String, Set<Target>> byName, Collection<String> broken) {
        Map<String, Target> ids = new TreeMap<>();
        targets.forEach(target -> ids.putIfAbsent(target.id().value(), target));
        this.byId = new LinkedHashMap<>(ids);
        Map<String, Target> files = new TreeMap<>();
        targets.stream().filter(t -> t.page().isPresent()).forEach(target -> files.put(target.file(), target));
        this.byFile = new LinkedHashMap<>(files);
        Map<String, Set<Target>> names = new TreeMap<>();
        byName.forEach((name, bearers) ->
                names.computeIfAbsent(normal(name), n -> new LinkedHashSet<>()).addAll(bearers));
        this.byName = new LinkedHashMap<>(names);
        this.broken = Set.copyOf(broken);
    }

    /** Blanks and apostrophes as typesetting has them, so that how a keyboard writes them does not matter. */
    public static String normal(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").replace('\'', '’');
    }

    /** What a name in a link means: an id, a title or an alias. */
    public Resolution resolve(String written) {
        Target target = byId.get(written);
        if (target != null) {
            return new Resolution.Found(target);
        }
        String name = normal(written);
        Target typed = byId.get(name);
        if (typed != null) {
            return new Resolution.Found(typed);
        }
        Set<Target> bearers = byName.getOrDefault(name, Set.of());
        if (bearers.size() == 1) {
            return new Resolution.Found(bearers.iterator().next());
        }
        return bearers.isEmpty() ? unknown(written, name) : new Resolution.Ambiguous(List.copyOf(bearers));
    }

    private Resolution unknown(String written, String name) {
        if (broken.contains(written) || broken.contains(name)) {
            return new Resolution.Broken();
        }
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .findFirst()
                .map(entry -> (Resolution) new Resolution.WrongCase(
                        entry.getKey(), entry.getValue().iterator().next()))
                .or(() -> Optional.ofNullable(byId.get(name.toLowerCase(Locale.ROOT)))
                        .map(target -> new Resolution.WrongCase(target.id().value(), target)))
                .orElseGet(() -> new Resolution.Unknown(near(name)));
    }

    private List<Target> near(String name) {
        Set<String> names = new LinkedHashSet<>(byName.keySet());
        names.addAll(byId.keySet());
        return Nearest.to(name, names).stream()
                .map(near -> byId.containsKey(near)
                        ? byId.get(near)
                        : byName.getOrDefault(near, Set.of()).iterator().next())
                .distinct()
                .toList();
    }

    /** The target with an id. */
    public Optional<Target> find(Slug id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /** The page written in a content file, given by its path as editors know it. */
    public Optional<Target> inFile(String path) {
        return Optional.ofNullable(byFile.get(path));
    }

    /** The paths of all content files that are pages. */
    public Set<String> files() {
        return byFile.keySet();
    }

    /** All targets, by id. */
    public Collection<Target> targets() {
        return byId.values();
    }

    /** Whether a name belongs to a file that could not be read. */
    public boolean isBroken(String name) {
        return broken.contains(name);
    }
}
