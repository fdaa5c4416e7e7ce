package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.content.ReportContent;

/** Reads the statements of a report. Immutable; its time grows with the length of the text and no faster. */
public final class NarrativeReader {

    private final Counts counts;
    private final Writing writing;
    private final String words;

    /**
     * @param words all that it knows, as text
     */
    NarrativeReader(Counts counts, Writing writing, String words) {
        this.counts = counts;
        this.writing = writing;
        this.words = words;
    }

    /** Readers with equal words read equal statements. */
    public String words() {
        return words;
    }

    public Narrative read(ReportContent report) {
        List<Statement> statements = new ArrayList<>(writing.read(report));
        statements.addAll(counts.read(report));
        return new Narrative(statements);
    }
}
