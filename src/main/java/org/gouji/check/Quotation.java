package org.gouji.check;

import org.gouji.narrative.Span;

/**
 * The words of a report that a finding is about.
 *
 * @param written masked where they may identify a person
 * @param context the words of the whole sentence, masked like them
 */
public record Quotation(Span span, String written, Span sentence, String context) {}
