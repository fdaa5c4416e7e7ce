package org.gouji.form;

import java.util.List;

/** What compiling came to: a valid thing, or everything that is wrong with its source. */
public sealed interface Compiled<T> {

    record Valid<T>(T value) implements Compiled<T> {}

    /** At least one defect, in the order of the source. */
    record Defective<T>(List<Defect> defects) implements Compiled<T> {
        public Defective {
            defects = List.copyOf(defects);
            if (defects.isEmpty()) {
                throw new IllegalArgumentException("Defective without a defect");
            }
        }
    }
}
