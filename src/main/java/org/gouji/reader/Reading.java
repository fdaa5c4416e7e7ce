package org.gouji.reader;

import java.util.Optional;
import org.gouji.source.Refusal;

/**
 * What has come of a document.
 *
 * @param <T> what is made of it
 */
public sealed interface Reading<T> {

    record Read<T>(T value, DocumentFormat format) implements Reading<T> {}

    /** @param format where it was recognised */
    record Refused<T>(Refusal refusal, Optional<DocumentFormat> format) implements Reading<T> {}

    /** Nothing was tried: others are being read, or hang. */
    record Busy<T>() implements Reading<T> {}
}
