package org.gouji.report;

/** A section in the contract. */
record SectionView(String heading, String text) {

    record Entry(String section, String heading, String text, String etag, String href) {}
}
