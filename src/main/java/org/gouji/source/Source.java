package org.gouji.source;

import java.util.List;

/** A document as a stream of blocks in reading order, with what it says about itself and what its reader remarked. */
public record Source(List<Entry> entries, List<Block> blocks, List<Remark> remarks) {

    public Source {
        entries = List.copyOf(entries);
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    public static Source of(List<Block> blocks) {
        return new Source(List.of(), blocks, List.of());
    }
}
