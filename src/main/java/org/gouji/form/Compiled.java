package org.gouji.form;

import java.util.List;

/** What compiling came to: a valid thing, or everything that is wrong with its source. */
public sealed interface Compiled<T> {

    /** Everything that is wrong, in the order of the source; nothing when it is valid. */
    List<Defect> defects();

    record Valid<T>(T value) implements Compiled<T> {
        @Override
        public List<Defect> defects() {
            return List.of();
        }
    }

    /** At least one defect. */
    record Defective<T>(List<Defect> defects) implements Compiled<T> {
        public Defective {
            defects = List.copyOf(defects);
            if (defects.isEmpty()) {
                throw new IllegalArgumentException("Defective without a defect");
            }
        }
    }
}
