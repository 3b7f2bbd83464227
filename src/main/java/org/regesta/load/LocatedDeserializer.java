package org.regesta.load;

import org.jspecify.annotations.Nullable;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads a value together with its place. */
final class LocatedDeserializer extends ValueDeserializer<Located<?>> {
    private final @Nullable ValueDeserializer<Object> value;

    LocatedDeserializer() {
        this(null);
    }

    private LocatedDeserializer(@Nullable ValueDeserializer<Object> value) {
        this.value = value;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = context.getContextualType().containedType(0);
        return new LocatedDeserializer(context.findContextualValueDeserializer(type, property));
    }

    /** A null has a place too, where the kind of value knows what it means. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        Object nothing = value == null ? null : value.getNullValue(context);
        return nothing == null
                ? null
                : new Located<>(nothing, Binding.of(context).span(context.getParser()));
    }

    @Override
    public Located<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (value == null) {
            throw new IllegalStateException("Jackson did not say what kind of value is located");
        }
        SourceSpan span = Binding.of(context).span(parser);
        return new Located<>(value.deserialize(parser, context), span);
    }
}
