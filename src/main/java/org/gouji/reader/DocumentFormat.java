package org.gouji.reader;

import java.util.Locale;

/** The formats that are read. */
public enum DocumentFormat {
    HTML,
    DOCX,
    DOC,
    XLSX,
    XLS,
    PDF,
    TEXT,
    MARKDOWN;

    /** As it stands in the contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
