package org.gouji.platform;

import java.util.function.Function;
import org.gouji.problem.Problem;

/** What a door returns from a write: the thing, or the reason why not. A refused write leaves no trace in the database. */
public sealed interface Result<T> {

    record Done<T>(T value) implements Result<T> {

        @Override
        public <U> Result<U> then(Function<T, Result<U>> next) {
            return next.apply(value);
        }

        @Override
        public T orThrow() {
            return value;
        }
    }

    record Refused<T>(Problem problem) implements Result<T> {

        @Override
        public <U> Result<U> then(Function<T, Result<U>> next) {
            return new Refused<>(problem);
        }

        @Override
        public T orThrow() {
            throw problem.exception();
        }
    }

    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Result<T> refused(Problem problem) {
        return new Refused<>(problem);
    }

    <U> Result<U> then(Function<T, Result<U>> next);

    default <U> Result<U> map(Function<T, U> change) {
        return then(value -> done(change.apply(value)));
    }

    /** The value; a refusal becomes the answer of the request. */
    T orThrow();
}
