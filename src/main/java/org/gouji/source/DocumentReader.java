package org.gouji.source;

/** Reads one format. Runs nothing and fetches nothing that a document holds or names. */
public interface DocumentReader {

    /**
     * The blocks of the document in reading order.
     *
     * @param allowance told of everything that costs memory, while it is read
     * @throws RefusedDocument when the document cannot be read; any other exception is a bug of the reader
     */
    Source read(byte[] document, Allowance allowance);
}
