package org.gouji.source;

/** What a document says about itself beside its text, such as a web page's field of the publishing organ. */
public record Entry(String name, String value, Origin origin) {}
