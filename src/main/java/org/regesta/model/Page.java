package org.regesta.model;

import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.Document;

/**
 * A page as its editor wrote it.
 *
 * @param kind its kind
 * @param id its id, which is the name of its file
 * @param frontMatter the keys that all kinds share
 * @param details the keys of its kind
 * @param body its text
 * @param file where it was written
 */
public record Page(PageKind kind, Slug id, FrontMatter frontMatter, Details details, Document body, SourceFile file) {
    /** Of the id alone: a page holds its whole text, which takes long to hash. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Its title. */
    public String title() {
        return frontMatter.title().value();
    }

    /** Its summary. */
    public String summary() {
        return frontMatter.summary().value();
    }

    /** Its address. */
    public Permalink permalink() {
        return Permalink.of(kind.folder() + "/" + id + ".html");
    }
}
