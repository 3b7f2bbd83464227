package org.regesta.load;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;
import org.regesta.model.BrokenFile;

/**
 * Reads a data file that is one record.
 *
 * @param <T> the record
 */
final class DataFileReader<T> implements FileReader {
    private static final Pattern NAME = Pattern.compile("\"(?:id|title)\"\\s*:\\s*\"(?<name>[^\"]+)\"");

    private final DataReader data;
    private final DataFormat format;
    private final String schema;
    private final Class<T> type;
    private final Predicate<ContentFile> file;
    private final BiConsumer<SiteDraft, T> add;

    DataFileReader(
            DataReader data,
            DataFormat format,
            String schema,
            Class<T> type,
            Predicate<ContentFile> file,
            BiConsumer<SiteDraft, T> add) {
        this.data = data;
        this.format = format;
        this.schema = schema;
        this.type = type;
        this.file = file;
        this.add = add;
    }

    @Override
    public boolean reads(ContentFile candidate) {
        return file.test(candidate);
    }

    @Override
    public Consumer<SiteDraft> read(ContentFile content, SourceFile source, Diagnostics diagnostics) {
        Optional<PositionedData> read = data.check(source, source.text(), format, schema, diagnostics);
        Optional<T> value = read.flatMap(d -> data.bind(d, type, diagnostics));
        if (value.isPresent()) {
            return draft -> {
                add.accept(draft, value.get());
                draft.allow(read.get().allowances());
            };
        }
        BrokenFile broken = new BrokenFile(names(source.text()));
        return draft -> draft.add(broken);
    }

    /** The ids and titles by which others may link to what is in a file that is not usable now. */
    private static List<String> names(String text) {
        return NAME.matcher(text).results().map(result -> result.group(1)).toList();
    }
}
