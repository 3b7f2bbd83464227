package org.regesta.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Prints notes and the entries of a bibliography as HTML, in the manner of Chicago's notes and bibliography.
 *
 * <p>What is printed for a work depends on nothing but the work, the locator and whether the page cited it before, so pages may
 * be printed in any order and side by side.
 */
public final class NoteStyle {
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final String STYLE = "notes.csl";
    private static final String LANGUAGE = "en-US";
    private static final String SHORT = "<citation><layout><group delimiter=\", \"><text macro=\"au-s\"/>"
            + "<text macro=\"short-title\"/><text macro=\"loc\"/></group></layout></citation>";

    private final CSLItemData[] items;
    private final String style;
    private final Map<String, CSL> engines = new ConcurrentHashMap<>();
    private final Map<String, String> printed = new ConcurrentHashMap<>();

    /** A style for the works of a bibliography. */
    public NoteStyle(Bibliography bibliography) {
        this.items = bibliography.references().stream().map(CiteprocItem::of).toArray(CSLItemData[]::new);
        this.style = style();
    }

    /** An engine for a kind of note; citeproc-java does not know later notes, nor how to leave an author out. */
    private CSL engine(boolean first, boolean authorSuppressed) {
        return engines.computeIfAbsent(first + "|" + authorSuppressed, kind -> {
            String lengthened = first ? style : style.replaceFirst("(?s)<!-- long -->.*<!-- /long -->", SHORT);
            String author = "<text macro=\"au(?:-s)?\"/>";
            return engine(authorSuppressed ? lengthened.replaceAll(author, "") : lengthened, items);
        });
    }

    private static CSL engine(String style, CSLItemData[] items) {
        try {
            CSL csl = new CSL(new ListItemDataProvider(items), style, LANGUAGE);
            csl.setOutputFormat("html");
            csl.registerCitationItems(
                    Arrays.stream(items).map(CSLItemData::getId).toList());
            return csl;
        } catch (IOException e) {
            throw new UncheckedIOException("the style of notes", e);
        }
    }

    private static String style() {
        try (InputStream stream = NoteStyle.class.getResourceAsStream(STYLE)) {
            if (stream == null) {
                throw new IllegalStateException("the style of notes is not packed into the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE, e);
        }
    }

    /** A citation as a note prints it, without a full stop: the first of a work on a page is long, later ones are short. */
    public String note(Citation citation, boolean first) {
        String work = printed.computeIfAbsent(id(citation, first), id -> work(citation, first));
        String head = citation.prefix().map(prefix -> escape(prefix) + " ").orElse("");
        return head + with(with(work, label(citation)), citation.suffix().map(NoteStyle::escape));
    }

    /** Words with more behind a comma, which stands inside a closing quotation mark. */
    private static String with(String words, Optional<String> more) {
        boolean quoted = words.endsWith("”");
        String head = quoted ? words.substring(0, words.length() - 1) + ",” " : words + ", ";
        return more.map(text -> head + text).orElse(words);
    }

    /** A page goes to the engine, which puts it where the journal's pages would stand; everything else is added with its label. */
    private static Optional<String> label(Citation citation) {
        return citation.locator()
                .filter(locator -> locator.label() != LocatorLabel.PAGE)
                .map(locator -> escape(locator.text()));
    }

    private static Optional<String> page(Citation citation) {
        return citation.locator()
                .filter(locator -> locator.label() == LocatorLabel.PAGE)
                .map(Locator::value);
    }

    private static String id(Citation citation, boolean first) {
        return citation.key().value() + "|" + page(citation).orElse("") + "|" + first + "|"
                + citation.authorSuppressed();
    }

    private String work(Citation citation, boolean first) {
        CSLCitationItemBuilder item =
                new CSLCitationItemBuilder(citation.key().value().value());
        page(citation).ifPresent(item::locator);
        CSL csl = engine(first, citation.authorSuppressed());
        // The engine keeps a state between citations, so only one thread at a time may ask it.
        synchronized (csl) {
            List<de.undercouch.citeproc.output.Citation> made = csl.makeCitation(new CSLCitation(item.build()));
            return tidy(made.get(made.size() - 1).getText());
        }
    }

    /** A work as the list of sources prints it. */
    public String entry(CitationKey key) {
        return printed.computeIfAbsent("entry|" + key, id -> bibliographyEntry(key));
    }

    private String bibliographyEntry(CitationKey key) {
        CSL csl = engine(true, false);
        synchronized (csl) {
            String html = csl.makeBibliography(item -> item.getId().equals(key.value()))
                    .getEntries()[0];
            return tidy(html.replaceAll("(?s)^\\s*<div class=\"csl-entry\">|</div>\\s*$", ""));
        }
    }

    /** The words of a printed work, without marks. */
    public static String plain(String html) {
        return StringEscapeUtils.unescapeHtml4(TAG.matcher(html).replaceAll(""));
    }

    /** citeproc-java writes letters beyond ASCII as entities, and styles italics by an attribute that our policy forbids. */
    private static String tidy(String html) {
        String marked = html.replaceAll("<span style=\"font-style: ?italic;?\">(.*?)</span>", "<i>$1</i>")
                .strip();
        StringBuilder out = new StringBuilder();
        for (String part : marked.split("(?=<[^>]+>)|(?<=>)")) {
            out.append(part.startsWith("<") ? part : escape(StringEscapeUtils.unescapeHtml4(part)));
        }
        return out.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
