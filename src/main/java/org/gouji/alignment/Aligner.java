package org.gouji.alignment;

import org.gouji.form.Editions;

/** Places a document into the form. Immutable; one for all threads. */
public final class Aligner {

    private final Editions editions;

    public Aligner(Editions editions) {
        this.editions = editions;
    }
}
