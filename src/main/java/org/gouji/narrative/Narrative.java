package org.gouji.narrative;

import java.util.List;
import java.util.stream.Stream;

/** All statements of one report, in the order of its texts. */
public record Narrative(List<Statement> statements) {

    public Narrative {
        statements = List.copyOf(statements);
    }

    public <T extends Statement> Stream<T> all(Class<T> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast);
    }
}
