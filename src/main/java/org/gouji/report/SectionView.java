package org.gouji.report;

/** A section in the contract. */
public record SectionView(String heading, String text) {

    record Entry(String section, String heading, String text, String etag, String href) {}
}
