package org.gouji.intake;

/**
 * A document of a batch as it was sent.
 *
 * @param name of the file, without its folders
 */
record SentDocument(String name, byte[] bytes) {}
