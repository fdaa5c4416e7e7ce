package org.gouji.check;

import org.gouji.narrative.Span;

/**
 * Words that a text shares with that of last year.
 *
 * @param here where they stand in the report
 * @param there where they stand in last year's
 * @param words as they stand here; figures within them may differ
 */
public record Copy(Span here, Span there, String words) {}
