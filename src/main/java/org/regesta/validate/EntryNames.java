package org.regesta.validate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.model.Name;
import org.regesta.model.Page;
import org.regesta.model.Site;

/** Finds the names of entries in sentences: titles and aliases that begin with a capital letter. */
final class EntryNames {
    /** A name in a longer one, or of somebody else's: "Moscow Conference", "Warsaw-born", "Bank of Paris", "its Central Committee". */
    private static final Pattern GOES_ON = Pattern.compile("\\s\\p{Lu}|[-‑–]\\p{L}");

    private static final Pattern BEGINS_EARLIER = Pattern.compile(
            ".*(?:\\p{L}[-‑–]|\\p{Lu}[\\p{L}’-]*\\sof\\s(?:the\\s)?|\\b(?:its|his|her|their|whose)\\s|’s?\\s)$",
            Pattern.DOTALL);
    private static final int FURTHEST = 40;

    private final Lexicon<Optional<Bearer>> lexicon = new Lexicon<>();

    EntryNames(History history) {
        history.site().pages().stream()
                .filter(page -> page.kind().isEntry())
                .forEach(page ->
                        names(page).forEach(name -> lexicon.add(name.value(), Optional.of(new Bearer(page, name)))));
        headings(history.site()).forEach(title -> lexicon.add(title, Optional.empty()));
    }

    /** Titles that hide the names in them. */
    private static Stream<String> headings(Site site) {
        Stream<String> parts =
                site.config().parts().stream().map(part -> part.title().value());
        Stream<String> pages =
                site.pages().stream().filter(page -> !page.kind().isEntry()).map(Page::title);
        return Stream.concat(parts, pages);
    }

    private static Stream<Located<String>> names(Page page) {
        Stream<Located<String>> aliases = page.frontMatter().aliases().stream().map(Name::name);
        return Stream.concat(Stream.of(page.frontMatter().title()), aliases)
                .filter(name -> !name.value().isEmpty()
                        && Character.isUpperCase(name.value().codePointAt(0)));
    }

    /** The names in a sentence that stand for themselves and for one entry: not in links, quotations or longer names. */
    Stream<Found> in(Wording wording) {
        BitSet taken = wording.inQuotations();
        taken.or(wording.inLinks());
        return lexicon.in(wording.text()).stream()
                .filter(found -> !isPart(wording.text(), found.start(), found.end()))
                .filter(found -> taken.get(found.start(), found.end()).isEmpty())
                .flatMap(found -> one(found).stream());
    }

    private static boolean isPart(String text, int start, int end) {
        return GOES_ON.matcher(text).region(end, text.length()).lookingAt()
                || BEGINS_EARLIER
                        .matcher(text.substring(Math.max(0, start - FURTHEST), start))
                        .matches();
    }

    private static Optional<Found> one(Lexicon.Found<Optional<Bearer>> found) {
        List<Bearer> bearers =
                found.bearers().stream().flatMap(Optional::stream).toList();
        boolean clear =
                bearers.stream().map(bearer -> bearer.page().id()).distinct().count() == 1;
        return clear ? Optional.of(new Found(found.start(), found.end(), bearers.get(0))) : Optional.empty();
    }

    /** An entry and one of its names. */
    record Bearer(Page page, Located<String> name) {}

    /** A name in a sentence: where it begins and ends, and what bears it. */
    record Found(int start, int end, Bearer bearer) {}
}
