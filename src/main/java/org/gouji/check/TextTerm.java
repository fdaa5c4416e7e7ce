package org.gouji.check;

import java.util.List;
import java.util.stream.Stream;

/** Names that conditions compare. */
sealed interface TextTerm {

    /** All names that it goes by; empty when it is not known. */
    List<String> names(Figures figures);

    record OfOrgan() implements TextTerm {
        @Override
        public List<String> names(Figures figures) {
            return figures.subject().organ().stream()
                    .flatMap(organ -> Stream.concat(Stream.of(organ.name()), organ.aliases().stream()))
                    .toList();
        }
    }

    record OfPassage(String word) implements TextTerm {
        @Override
        public List<String> names(Figures figures) {
            return figures.passage().map(passage -> passage.words().getOrDefault(word, "")).stream()
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }
}
