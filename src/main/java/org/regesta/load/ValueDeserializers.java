package org.regesta.load;

import java.util.Optional;
import java.util.function.BiFunction;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationKey;
import org.regesta.citation.CitationSyntax;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.DateFaults;
import org.regesta.markdown.Prose;
import org.regesta.model.Actor;
import org.regesta.model.DataValue;
import org.regesta.model.DatedName;
import org.regesta.model.GeoFeature;
import org.regesta.model.Geometry;
import org.regesta.model.Name;
import org.regesta.model.Slug;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads our own values from strings.
 *
 * <p>A value that is wrong is noted and replaced by a stand-in, so that all faults of a file are found in one run; a file with
 * faults is never used.
 */
final class ValueDeserializers {
    private static final Slug STAND_IN_ID = new Slug("fault");

    private ValueDeserializers() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("regesta");
        module.addDeserializer(Located.class, new LocatedDeserializer());
        module.addDeserializer(Edtf.class, reader(ValueDeserializers::date));
        module.addDeserializer(Slug.class, reader(ValueDeserializers::slug));
        module.addDeserializer(Prose.class, reader(ValueDeserializers::prose));
        module.addDeserializer(Citation.class, reader(ValueDeserializers::citation));
        module.addDeserializer(CitationKey.class, reader(ValueDeserializers::key));
        module.addDeserializer(DataValue.class, new DataValueDeserializer());
        module.addDeserializer(Geometry.class, new GeometryDeserializer());
        module.addDeserializer(GeoFeature.Source.class, reader(ValueDeserializers::source));
        module.addDeserializer(Actor.class, new ActorDeserializer());
        module.addDeserializer(Name.class, new NameDeserializer());
        return module;
    }

    private static <T> ValueDeserializer<T> reader(BiFunction<Located<String>, Binding, T> read) {
        return new FromString<>(read);
    }

    static Edtf date(Located<String> text, Binding binding) {
        Optional<Diagnostic> fault = DateFaults.of(text);
        fault.ifPresent(binding::fault);
        return Edtf.parse(fault.isPresent() ? "1900" : text.value());
    }

    static Slug slug(Located<String> text, Binding binding) {
        if (Slug.isSlug(text.value())) {
            return new Slug(text.value());
        }
        binding.fault(LoadRules.FIELD_TYPE.at(
                text.span(),
                "\"" + text.value() + "\" is not an id",
                "ids are lower-case ASCII words joined by hyphens"));
        return STAND_IN_ID;
    }

    private static Prose prose(Located<String> text, Binding binding) {
        Diagnostics found = new Diagnostics();
        Prose prose = new Prose(binding.markdown().parseInline(Passage.of(text), found), text.span());
        binding.faults(found);
        return prose;
    }

    private static Citation citation(Located<String> text, Binding binding) {
        return CitationSyntax.parse(Passage.of(text))
                .filter(citations -> citations.size() == 1)
                .map(citations -> citations.get(0))
                .orElseGet(() -> {
                    binding.fault(LoadRules.CITE_SYNTAX.at(
                            text.span(),
                            "\"" + text.value() + "\" is not a citation",
                            "write \"@key\" or \"@key, p. 5\""));
                    return standIn(text);
                });
    }

    /** A source that begins like a citation is one. */
    private static GeoFeature.Source source(Located<String> text, Binding binding) {
        Optional<Citation> citation =
                text.value().startsWith("@") ? Optional.of(citation(text, binding)) : Optional.empty();
        return new GeoFeature.Source(citation, text.value());
    }

    private static Citation standIn(Located<String> text) {
        Located<CitationKey> key = new Located<>(new CitationKey("fault"), text.span());
        return new Citation(key, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private static CitationKey key(Located<String> text, Binding binding) {
        if (CitationKey.isKey(text.value())) {
            return new CitationKey(text.value());
        }
        binding.fault(LoadRules.FIELD_TYPE.at(
                text.span(),
                "\"" + text.value() + "\" is not a citation key",
                "a key has letters, digits and single marks between them"));
        return new CitationKey("fault");
    }

    /** Reads a value from a string. */
    private static final class FromString<T> extends ValueDeserializer<T> {
        private final BiFunction<Located<String>, Binding, T> read;

        FromString(BiFunction<Located<String>, Binding, T> read) {
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Binding binding = Binding.of(context);
            return read.apply(new Located<>(parser.getString(), binding.span(parser)), binding);
        }
    }

    /** Reads words, a number, or a range of numbers. */
    private static final class DataValueDeserializer extends ValueDeserializer<DataValue> {
        @Override
        public DataValue deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return DataValue.of(parser.getString());
            }
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                return range(Binding.of(context).span(parser), parser, context);
            }
            return DataValue.of(parser.getDoubleValue(), parser.getDoubleValue());
        }

        private static DataValue range(SourceSpan span, JsonParser parser, DeserializationContext context) {
            Range range = context.readValue(parser, Range.class);
            if (range.low() > range.high()) {
                Binding.of(context)
                        .fault(LoadRules.FIELD_TYPE.at(
                                span, "this range ends below its start", "give the lower number as \"low\""));
            }
            return DataValue.of(range.low(), range.high());
        }

        @Override
        public DataValue getNullValue(DeserializationContext context) {
            return DataValue.UNKNOWN;
        }
    }

    /** A range of numbers as it is written. */
    record Range(double low, double high) {}

    /** Reads an id, or an id with the office in which its bearer acts or another role. */
    private static final class ActorDeserializer extends ValueDeserializer<Actor> {
        @Override
        public Actor deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                Binding binding = Binding.of(context);
                Located<String> text = new Located<>(parser.getString(), binding.span(parser));
                return new Actor(new Located<>(slug(text, binding), text.span()), Optional.empty(), Optional.empty());
            }
            ActingAs full = context.readValue(parser, ActingAs.class);
            return new Actor(full.id(), full.as(), full.role());
        }
    }

    /** An actor written as an object. */
    record ActingAs(Located<Slug> id, Optional<Located<Slug>> as, Optional<Actor.Role> role) {}

    /** Reads a name, or a name with its language. */
    private static final class NameDeserializer extends ValueDeserializer<Name> {
        @Override
        public Name deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return new Name(
                        new Located<>(parser.getString(), Binding.of(context).span(parser)), Optional.empty());
            }
            DatedName full = context.readValue(parser, DatedName.class);
            return new Name(full.name(), full.lang());
        }
    }
}
