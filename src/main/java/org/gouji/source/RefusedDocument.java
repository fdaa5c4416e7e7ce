package org.gouji.source;

import org.jspecify.annotations.Nullable;

/** Ends the reading of a document from the depth of a parser; the door of the readers turns it into an answer. */
public final class RefusedDocument extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    public RefusedDocument(Refusal refusal) {
        this(refusal, null);
    }

    public RefusedDocument(Refusal refusal, @Nullable Throwable cause) {
        super(refusal.name(), cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
