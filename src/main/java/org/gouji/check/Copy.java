package org.gouji.check;

import org.gouji.narrative.Span;

/**
 * Words that a text shares with that of last year.
 *
 * @param here where they stand in the report
 * @param there where they stand in last year's
 * @param words as they stand here, masked where they may identify a person; figures within them may differ there
 */
public record Copy(Span here, Span there, String words) {}
