package org.regesta.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.model.Ledger;

/** Reads the ledger of published addresses: one a line, or {@code old -> new} for one that moved. */
final class LedgerReader implements FileReader {
    private static final String ADDRESS = "(?:[\\p{L}\\p{N}_-]+/)*[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*\\.html(?:#\\S+)?";
    private static final Pattern LINE =
            Pattern.compile("^(?<from>" + ADDRESS + ")(?:\\s+->\\s+(?<to>" + ADDRESS + "))?\\s*$");

    @Override
    public boolean reads(ContentFile file) {
        return file.path().equals("permalinks.txt");
    }

    @Override
    public Consumer<SiteDraft> read(ContentFile file, SourceFile source, Diagnostics diagnostics) {
        List<Located<String>> published = new ArrayList<>();
        List<Ledger.Redirect> redirects = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            String text = source.line(line);
            if (!text.isBlank() && !text.startsWith("#")) {
                read(source.span(source.startOfLine(line), source.endOfLine(line)), published, redirects, diagnostics);
            }
        }
        return draft -> draft.set(new Ledger(published, redirects));
    }

    private static void read(
            SourceSpan line,
            List<Located<String>> published,
            List<Ledger.Redirect> redirects,
            Diagnostics diagnostics) {
        Matcher matcher = LINE.matcher(line.text());
        if (!matcher.matches()) {
            diagnostics.add(LoadRules.LEDGER_SYNTAX.at(
                    line, "this line is no address", "write path.html, path.html#anchor, or old.html -> new.html"));
        } else if (matcher.group("to") == null) {
            published.add(located(line, matcher, "from"));
        } else {
            redirects.add(new Ledger.Redirect(located(line, matcher, "from"), located(line, matcher, "to")));
        }
    }

    private static Located<String> located(SourceSpan line, Matcher matcher, String group) {
        return new Located<>(matcher.group(group), line.part(matcher.start(group), matcher.end(group)));
    }
}
