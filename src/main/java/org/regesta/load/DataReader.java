package org.regesta.load;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Allowance;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.MarkdownParser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads data into records: notes where everything stands, holds it against its schema, and binds it.
 *
 * <p>The schema comes first, since Jackson names the end of an object where a key is missing or unknown, and the fields of a
 * record with the first fault hide the others.
 */
final class DataReader {
    private final Schemas schemas = new Schemas();
    private final MarkdownParser markdown;
    private final ObjectMapper json = configured(JsonMapper.builder());
    private final ObjectMapper yaml = configured(YAMLMapper.builder());

    DataReader(MarkdownParser markdown) {
        this.markdown = markdown;
    }

    private static ObjectMapper configured(MapperBuilder<?, ?> builder) {
        return builder.addModule(ValueDeserializers.module())
                .addMixIn(Reference.class, ReferenceNames.class)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                // The schema has refused unknown keys; a file is bound to several records, each with some of its keys.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(List.class, list -> list.setNullHandling(
                        JsonSetter.Value.forValueNulls(
                                Nulls.AS_EMPTY)))
                .build();
    }

    /** The exceptions that a text asks for, if it follows its schema; nothing, and findings, for any other. */
    Optional<List<Allowance>> check(
            SourceFile file, String text, DataFormat format, String schema, Diagnostics diagnostics) {
        try {
            PositionIndex positions = new PositionReader(file, format).read(text);
            positions.repeated().forEach(twice -> diagnostics.add(LoadRules.FIELD_REPEATED
                    .at(twice.again(), "the key \"" + twice.again().text().replace("\"", "") + "\" is given twice", "keep one of the two")
                    .related(twice.first(), "it was given here before")));
            JsonNode tree = mapper(format).readTree(text);
            List<Diagnostic> findings = new SchemaFindings(positions, schemas.keys())
                    .of(schemas.get(schema).validate(tree));
            diagnostics.addAll(findings);
            boolean good = findings.isEmpty() && positions.repeated().isEmpty();
            return good
                    ? Optional.of(new DataAllowances(file, positions).in(text, format, diagnostics))
                    : Optional.empty();
        } catch (JacksonException e) {
            diagnostics.add(SyntaxFaults.finding(file, format, e));
            return Optional.empty();
        }
    }

    /** A text that follows its schema as a record; nothing, and findings, if a single value is wrong. */
    <T> Optional<T> bind(SourceFile file, String text, DataFormat format, Class<T> type, Diagnostics diagnostics) {
        Binding binding = new Binding(file, format, markdown);
        try {
            T value = mapper(format).readerFor(type).withAttribute(Binding.KEY, binding).readValue(text);
            diagnostics.addAll(binding.faults());
            return binding.faults().isEmpty() ? Optional.of(value) : Optional.empty();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new IllegalStateException(
                    "the schema let " + file.path() + " pass, which can't be bound at line " + (at == null ? 0 : at.getLineNr()), e);
        }
    }

    private ObjectMapper mapper(DataFormat format) {
        return format == DataFormat.JSON ? json : yaml;
    }
}
