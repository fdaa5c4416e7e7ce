package org.gouji.check;

import java.util.List;
import java.util.Set;
import org.gouji.form.Cell;

/** Something that a sum adds up, by its position among the {@link Figures}. */
sealed interface Operand {

    int index();

    /** What nobody has told, and it takes. */
    default Set<Background> lackingBackground(Figures figures) {
        return Set.of();
    }

    /** The words that make the figure what it is. */
    default List<Copy> copies(Figures figures) {
        return List.of();
    }

    /** What is measured only when a rule asks for it. */
    sealed interface OnDemand extends Operand {
        void measure(Figures figures);
    }

    /** A cell of the report. */
    record OfReport(Cell cell) implements Operand {
        @Override
        public int index() {
            return cell.index();
        }
    }

    /** A cell of the report of the year before, which may follow another edition. */
    record OfPrevious(Cell cell, int index) implements Operand {
        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return figures.hasPrevious() ? Set.of() : Set.of(Background.PREVIOUS);
        }
    }

    /** How alike a text is to that of last year, in percent. */
    record Similarity(String part, int index) implements OnDemand {
        @Override
        public void measure(Figures figures) {
            figures.measureSimilarity(part);
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return figures.hasPrevious() ? Set.of() : Set.of(Background.PREVIOUS);
        }

        @Override
        public List<Copy> copies(Figures figures) {
            return figures.likenesses().stream()
                    .flatMap(likenesses -> likenesses.copiesOfPrevious(part).stream())
                    .toList();
        }
    }

    /** How alike the report is to another organ's, in percent. */
    record NeighbourSimilarity(int index) implements OnDemand {
        @Override
        public void measure(Figures figures) {
            figures.measureNeighbourSimilarity();
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return figures.subject().neighbour().isPresent() ? Set.of() : Set.of(Background.NEIGHBOUR);
        }

        @Override
        public List<Copy> copies(Figures figures) {
            return figures.likenesses().stream()
                    .flatMap(likenesses -> likenesses.copiesOfNeighbour().stream())
                    .toList();
        }
    }

    /** How long a text is, in characters without space. */
    record Length(String part, int index) implements OnDemand {
        @Override
        public void measure(Figures figures) {
            figures.measureLength(part);
        }
    }

    /** A figure that no cell holds, such as the report's year. */
    record Measured(String name, int index) implements Operand {}
}
