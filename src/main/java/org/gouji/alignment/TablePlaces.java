package org.gouji.alignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.alignment.note.Figures;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.Notebook;
import org.gouji.alignment.note.Pointers;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.Section;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Origin;

/** Says of tables that they stand under another heading than the form's, or above all headings. */
record TablePlaces(Edition edition, List<Block> pieces, List<Headings.Heading> headings) {

    void tell(Notebook notebook) {
        if (!headings.isEmpty()) {
            edition.sections()
                    .forEach(section ->
                            section.table().flatMap(edition::table).ifPresent(table -> tell(section, table, notebook)));
        }
    }

    private void tell(Section section, FormTable table, Notebook notebook) {
        Set<Origin> places = places(table, notebook);
        IntStream.range(0, pieces.size())
                .filter(i -> holdsAny(pieces.get(i), places))
                .findFirst()
                .ifPresent(i -> {
                    Optional<Headings.Heading> above = above(i);
                    if (above.filter(heading -> heading.section().equals(section))
                            .isEmpty()) {
                        notebook.issue(
                                IssueCode.TABLE_ELSEWHERE,
                                Pointers.table(table),
                                above.map(Headings.Heading::text).orElse(""),
                                pieces.get(i).origin());
                    }
                });
    }

    private static Set<Origin> places(FormTable table, Notebook notebook) {
        return table.cells().stream()
                .flatMap(cell -> Optional.ofNullable(notebook.figures().all().get(cell.key())).stream())
                .map(Figures.Found::origin)
                .filter(origin -> !origin.equals(Origin.UNKNOWN))
                .collect(Collectors.toSet());
    }

    private static boolean holdsAny(Block piece, Set<Origin> places) {
        return piece instanceof Grid grid
                ? grid.boxes().stream().anyMatch(box -> places.contains(box.origin()))
                : places.contains(piece.origin());
    }

    private Optional<Headings.Heading> above(int piece) {
        return headings.stream().filter(heading -> heading.at() < piece).reduce((first, second) -> second);
    }
}
