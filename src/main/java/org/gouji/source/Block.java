package org.gouji.source;

/** A piece of a document, in reading order. */
public sealed interface Block permits Paragraph, Line, Grid {

    Origin origin();
}
