package org.gouji.alignment;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.alignment.note.Issue;
import org.gouji.content.ReportContent;
import org.gouji.form.CellKey;
import org.gouji.source.Entry;
import org.gouji.source.Origin;

/**
 * The report that a document holds, as far as it could be read.
 *
 * @param content in the edition of its tables; a cell without an issue is what the document says
 * @param year of the report, where the document says it; the content's year means nothing otherwise
 * @param organNames who the document says reports, the most trustworthy name first: title, closing, metadata
 * @param entries what the document says about itself
 * @param origins where the figures stand in the document
 * @param texts where the texts begin, by JSON pointer
 */
public record Aligned(
        ReportContent content,
        OptionalInt year,
        List<OrganName> organNames,
        List<Entry> entries,
        List<Issue> issues,
        Map<CellKey, Origin> origins,
        Map<String, Origin> texts) {

    /** A name and where it was found: {@code /title}, {@code /closing} or {@code /metadata/…}. */
    public record OrganName(String name, String pointer, Origin origin) {}

    public Aligned {
        organNames = List.copyOf(organNames);
        entries = List.copyOf(entries);
        issues = List.copyOf(issues);
        origins = Map.copyOf(origins);
        texts = Map.copyOf(texts);
    }
}
