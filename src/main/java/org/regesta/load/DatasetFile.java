package org.regesta.load;

import java.util.List;
import java.util.Optional;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.Prose;
import org.regesta.model.Dataset;
import org.regesta.model.Slug;

/** A file of figures, which does not say its own id. */
record DatasetFile(
        Located<String> title,
        Located<String> summary,
        List<Dataset.Column> columns,
        List<Dataset.Row> rows,
        Optional<Prose> note,
        List<Located<Citation>> citations,
        List<Located<Slug>> contested,
        Optional<Located<Slug>> article) {
    Dataset dataset(Slug id, SourceFile file) {
        return new Dataset(id, title, summary, columns, rows, note, citations, contested, article, file);
    }
}
