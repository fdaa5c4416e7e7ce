package org.gouji.form;

/**
 * The notice that prescribes an edition.
 *
 * @param title its full title
 * @param number its document number, as reports cite it
 */
public record Instrument(String title, String number) {}
