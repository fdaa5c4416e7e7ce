package org.gouji.alignment.note;

import org.gouji.source.Origin;

/**
 * Something that could not be read, was doubted, moved or repaired.
 *
 * @param pointer the place in the report, as a JSON pointer: {@code /tables/applications/new/total}; empty for the whole
 * @param found the words or figures of the document in question, or empty
 * @param origin the place in the document
 */
public record Issue(IssueCode code, String pointer, String found, Origin origin) {}
