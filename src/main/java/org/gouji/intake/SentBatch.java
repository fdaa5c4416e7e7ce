package org.gouji.intake;

import java.util.function.Supplier;

/**
 * Documents that were sent together.
 *
 * @param documents read off the disk each time they are asked for
 * @param digest of their names and bytes, worked out when it is wanted
 */
record SentBatch(Iterable<SentDocument> documents, Supplier<String> digest) {}
