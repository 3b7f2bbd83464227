package org.regesta.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;

/**
 * A work that can be cited, with the fields of CSL-JSON 1.0.2 that this program uses.
 *
 * @param id its id, which is its citation key unless another one is given
 * @param citationKey the citation key, where the id is none, as in an export from Zotero
 * @param type its type in CSL, such as {@code book}
 * @param title its title
 * @param titleShort its short title
 * @param author its authors
 * @param editor its editors
 * @param translator its translators
 * @param issued when it was published
 * @param originalDate when it was first published
 * @param accessed when it was read online
 * @param containerTitle the journal, book or site in which it stands
 * @param collectionTitle the series
 * @param collectionNumber its number in the series
 * @param volume the volume
 * @param issue the issue of the journal
 * @param page its extent in the journal or book
 * @param numberOfPages how long the book is
 * @param publisher who published it
 * @param publisherPlace where
 * @param edition which edition
 * @param archive the archive that holds it
 * @param archiveLocation its place there
 * @param genre what sort of thesis or report it is
 * @param url where it can be read
 * @param doi its DOI
 * @param isbn its ISBN
 * @param language the language in which it is written
 * @param custom what this site adds to CSL
 */
public record Reference(
        Located<String> id,
        Optional<Located<CitationKey>> citationKey,
        Located<String> type,
        Optional<Located<String>> title,
        Optional<String> titleShort,
        List<PersonName> author,
        List<PersonName> editor,
        List<PersonName> translator,
        Optional<CslDate> issued,
        Optional<CslDate> originalDate,
        Optional<CslDate> accessed,
        Optional<String> containerTitle,
        Optional<String> collectionTitle,
        Optional<String> collectionNumber,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> page,
        Optional<String> numberOfPages,
        Optional<String> publisher,
        Optional<String> publisherPlace,
        Optional<String> edition,
        Optional<String> archive,
        Optional<String> archiveLocation,
        Optional<String> genre,
        Optional<String> url,
        Optional<String> doi,
        Optional<String> isbn,
        Optional<String> language,
        Optional<Custom> custom) {
    private static final Pattern BEFORE_DOI =
            Pattern.compile("^(?:doi:\\s*|(?:https?://)?(?:dx\\.)?doi\\.org/)", Pattern.CASE_INSENSITIVE);

    /** Copies the lists, and takes a DOI out of its address. */
    public Reference {
        doi = doi.map(written -> BEFORE_DOI.matcher(written.strip()).replaceFirst(""));
        author = List.copyOf(author);
        editor = List.copyOf(editor);
        translator = List.copyOf(translator);
    }

    /** What this site adds to CSL: what kind of source the work is. */
    public record Custom(Optional<String> kind) {}

    /** Its citation key. */
    public CitationKey key() {
        return citationKey.map(Located::value).orElseGet(() -> new CitationKey(id.value()));
    }

    /** Where its citation key was written. */
    public SourceSpan span() {
        return citationKey.map(Located::span).orElse(id.span());
    }

    /** The tag of its language, whether editors gave the tag or, as in Zotero, its English name; nothing for other words. */
    public Optional<String> languageTag() {
        return language.flatMap(LanguageTag::of);
    }

    /** Its title, or its key where it has none. */
    public String heading() {
        return title.map(Located::value).orElse(key().value());
    }

    /** The title as later notes print it: the one given for this, or what stands before the first colon or question mark. */
    public Optional<String> shortTitle() {
        return titleShort.or(() -> title.map(t -> t.value().replaceFirst("(?s)(?:: .*|(?<=\\?) .*)$", "")));
    }

    /** Those under whose names it goes: authors, else editors, else translators. */
    public List<PersonName> names() {
        return Stream.of(author, editor, translator)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
