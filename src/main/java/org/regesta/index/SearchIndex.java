package org.regesta.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;

/**
 * The search index: small scripts of which a browser reads those that a question needs.
 *
 * <p>Scripts, since a page opened from disk may load nothing else. All stand in one folder named after what they hold, so
 * that no browser ever mixes the files of two editions; only the script that a page starts with keeps its name.
 */
final class SearchIndex {
    private static final String FOLDER = "search/";
    private static final int NAME_LENGTH = 10;
    private static final int COMMON = 250;

    private final AnalysisRules rules = AnalysisRules.read();
    private final List<Findable> all;
    private final IndexSettings settings;
    private final List<String> periods;

    /** The index of what can be found, weightiest first; {@code periods} are the names of the periods. */
    SearchIndex(List<Findable> all, List<String> periods, IndexSettings settings) {
        this.all = List.copyOf(all);
        this.periods = List.copyOf(periods);
        this.settings = settings;
    }

    /** The files, with the program that searches them. */
    List<OutputFile> files(ClientScript client) {
        Vocabulary vocabulary = Vocabulary.of(all, rules);
        TermFiles terms = new TermFiles(vocabulary, settings);
        NameFiles names = NameFiles.byBeginning(vocabulary, settings);
        NameFiles middles = NameFiles.byMiddle(vocabulary, settings);
        Dictionaries dictionaries = new Dictionaries(vocabulary, settings);
        TextFiles texts = new TextFiles(all, settings);
        DateFiles dates = new DateFiles(all, settings);
        FacetFiles facets = new FacetFiles(all, settings);
        List<IndexFile> files = Stream.of(
                        terms.files().stream(),
                        names.files().stream(),
                        middles.files().stream(),
                        dictionaries.files(),
                        new RecordFiles(all, settings).files().stream(),
                        texts.files().stream(),
                        dates.files().stream(),
                        facets.files().stream(),
                        Stream.of(client.later()))
                .flatMap(stream -> stream)
                .toList();
        RootScript root = new RootScript(all, settings)
                .lines("terms", terms.boundaries())
                .lines("names", names.boundaries())
                .lines("middles", middles.boundaries())
                .lines("beginnings", dictionaries.byBeginning().boundaries())
                .lines("ends", dictionaries.byEnd().boundaries())
                .lines("sounds", dictionaries.bySound().boundaries())
                .lines("common", vocabulary.common(COMMON))
                .texts(texts.starts())
                .dates(dates)
                .lines("kinds", facets.kindWords())
                .lines("periods", periods)
                .number("peopleFiles", facets.peopleFiles());
        return published(files, root, client);
    }

    private List<OutputFile> published(List<IndexFile> files, RootScript root, ClientScript client) {
        String name = name(files);
        List<OutputFile> published = new ArrayList<>();
        files.forEach(file -> published.add(OutputFile.text(FOLDER + name + "/" + file.name() + ".js", file.script())));
        String start = client.text(rules, root.lines("folder", List.of(name)));
        published.add(OutputFile.text(FOLDER + "start.js", start));
        return published;
    }

    /** A name that other contents would not have. */
    private static String name(List<IndexFile> files) {
        MessageDigest digest = sha256();
        for (IndexFile file : files) {
            digest.update(file.name().getBytes(UTF_8));
            digest.update(file.script().getBytes(UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
