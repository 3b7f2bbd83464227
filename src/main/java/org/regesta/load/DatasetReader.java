package org.regesta.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;
import org.regesta.model.BrokenFile;
import org.regesta.model.Dataset;
import org.regesta.model.Slug;

/** Reads the tables of figures, each a file named by its id. */
final class DatasetReader implements FileReader {
    private final DataReader data;

    DatasetReader(DataReader data) {
        this.data = data;
    }

    @Override
    public boolean reads(ContentFile file) {
        return file.folder().equals("data") && file.isDirectly("json") && Slug.isSlug(file.stem());
    }

    @Override
    public Consumer<SiteDraft> read(ContentFile file, SourceFile source, Diagnostics diagnostics) {
        Optional<Dataset> dataset = data.check(source, source.text(), DataFormat.JSON, "dataset", diagnostics)
                .flatMap(d -> data.bind(d, DatasetFile.class, diagnostics))
                .map(table -> table.dataset(new Slug(file.stem()), source))
                .filter(table -> complete(table, diagnostics));
        return dataset.<Consumer<SiteDraft>>map(table -> draft -> draft.add(table))
                .orElseGet(() -> draft -> draft.add(new BrokenFile(List.of(file.stem()))));
    }

    /** Every row has a value for every column. */
    private static boolean complete(Dataset dataset, Diagnostics diagnostics) {
        List<Dataset.Row> wrong = dataset.rows().stream()
                .filter(row -> row.values().size() != dataset.columns().size())
                .toList();
        wrong.forEach(row -> diagnostics.add(LoadRules.FIELD_TYPE.at(
                row.id().span(),
                "this row has " + row.values().size() + " values for "
                        + dataset.columns().size() + " columns",
                "give one for each column, null where it is not known")));
        return wrong.isEmpty();
    }
}
