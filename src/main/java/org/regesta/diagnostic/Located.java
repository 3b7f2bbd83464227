package org.regesta.diagnostic;

import java.util.function.Function;

/**
 * A value together with the place at which an editor wrote it.
 *
 * @param <T> the type of the value
 * @param value what was written
 * @param span where it was written
 */
public record Located<T>(T value, SourceSpan span) {
    /** The same place with another value. */
    public <R> Located<R> map(Function<? super T, ? extends R> change) {
        return new Located<>(change.apply(value), span);
    }
}
