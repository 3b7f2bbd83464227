package org.regesta.load;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.MarkdownParser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads data into records: notes where everything stands, holds it against its schema, and binds it.
 *
 * <p>The schema comes first, since Jackson names the end of an object where a key is missing or unknown, and the fields of a
 * record with the first fault hide the others.
 */
final class DataReader {
    // Kept for all builds: Jackson looks into a record when it is first bound, which takes longer than binding it.
    private static final ObjectMapper MAPPER = mapper();

    private final Schemas schemas = new Schemas();
    private final MarkdownParser markdown;

    DataReader(MarkdownParser markdown) {
        this.markdown = markdown;
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(ValueDeserializers.module())
                .addMixIn(Reference.class, ReferenceNames.class)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                // The schema has refused unknown keys; a file is bound to several records, each with some of its keys.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    /** The data of a text that follows its schema, with the exceptions it asks for; nothing, and findings, for any other. */
    Optional<PositionedData> check(
            SourceFile file, String text, DataFormat format, String schema, Diagnostics diagnostics) {
        try {
            PositionedData data = new PositionReader(file, format).read(text);
            data.positions().repeated().forEach(twice -> diagnostics.add(repeated(twice)));
            List<Diagnostic> findings = new SchemaFindings(data.positions(), schemas.keys())
                    .of(schemas.get(schema).validate(data.tree()));
            diagnostics.addAll(findings);
            if (!findings.isEmpty() || !data.positions().repeated().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(data.allowing(new DataAllowances(file, data.positions()).in(text, format, diagnostics)));
        } catch (JacksonException e) {
            diagnostics.add(SyntaxFaults.finding(file, format, e));
            return Optional.empty();
        }
    }

    private static Diagnostic repeated(PositionIndex.Repeated twice) {
        String key = twice.again().text().replace("\"", "");
        return LoadRules.FIELD_REPEATED
                .at(twice.again(), "the key \"" + key + "\" is given twice", "keep one of the two")
                .related(twice.first(), "it was given here before");
    }

    /** Data that follows its schema as a record; nothing, and findings, if a single value is wrong. */
    <T> Optional<T> bind(PositionedData data, Class<T> type, Diagnostics diagnostics) {
        Binding binding = new Binding(data.positions(), markdown);
        try {
            T value = MAPPER.readerFor(type).withAttribute(Binding.KEY, binding).readValue(data.tree());
            diagnostics.addAll(binding.faults());
            return binding.faults().isEmpty() ? Optional.of(value) : Optional.empty();
        } catch (JacksonException e) {
            throw new IllegalStateException("the schema let " + data.file() + " pass, which can't be bound", e);
        }
    }
}
