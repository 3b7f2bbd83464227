package org.regesta.model;

import java.util.Optional;

/**
 * The address of a page or of a place in one, from the top of the site.
 *
 * @param path the file, such as {@code people/karl-radek.html}
 * @param fragment the anchor in it
 */
public record Permalink(String path, Optional<String> fragment) {
    /** The address of a whole page. */
    public static Permalink of(String path) {
        return new Permalink(path, Optional.empty());
    }

    /** The address of a place on this page. */
    public Permalink at(String anchor) {
        return new Permalink(path, Optional.of(anchor));
    }

    /** The relative link that leads here from a page; it always names the file, unless both are the same page. */
    public String from(Permalink page) {
        String hash = fragment.map(anchor -> "#" + anchor).orElse("");
        if (page.path.equals(path) && fragment.isPresent()) {
            return hash;
        }
        return page.toRoot() + path + hash;
    }

    /** The way from this page to the top of the site: {@code ../} for each folder. */
    public String toRoot() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    @Override
    public String toString() {
        return path + fragment.map(anchor -> "#" + anchor).orElse("");
    }
}
