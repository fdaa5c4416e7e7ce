package org.gouji.alignment.line;

import java.util.List;
import org.gouji.alignment.digits.Balance;
import org.gouji.alignment.note.Figures;
import org.gouji.alignment.note.Issue;
import org.gouji.form.Edition;
import org.gouji.form.Editions;
import org.gouji.source.Block;

/** Reads tables that lie flattened in lines and paragraphs. Immutable; one for all threads. */
public final class LineTables {

    /**
     * What was read.
     *
     * @param issues none for rows and cells that were not found at all
     * @param unused the blocks that hold nothing of a table, in their order
     */
    public record Result(Figures figures, List<Issue> issues, List<Block> unused) {

        public Result {
            issues = List.copyOf(issues);
            unused = List.copyOf(unused);
        }
    }

    private final Edition edition;
    private final Balance balance;
    private final LineWords words;

    public LineTables(Edition edition, Editions editions, Balance balance) {
        this.edition = edition;
        this.balance = balance;
        this.words = new LineWords(edition, editions);
    }

    /** @param blocks lines and paragraphs in reading order; grids are passed over */
    public Result read(List<Block> blocks) {
        return new LineReading(edition, balance, words, blocks).result();
    }
}
