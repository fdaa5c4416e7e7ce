package org.gouji.narrative;

import java.util.List;

/** Reads statements of one kind. */
interface ProseReader {

    void read(Texts texts, List<Statement> found);
}
