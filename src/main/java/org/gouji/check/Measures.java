package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.Edition;
import org.gouji.form.Section;

/**
 * Where figures stand that no cell holds. They follow the cells of the report; the cells of last year's report follow
 * them.
 */
final class Measures {

    /** The most figures that a passage has. */
    static final int PASSAGE_FIGURES = 8;

    private static final int YEAR = 0;
    private static final int NEIGHBOUR_SIMILARITY = 1;
    private static final int PASSAGE = 2;
    private static final int LENGTHS = PASSAGE + PASSAGE_FIGURES;

    private final int start;
    private final List<String> parts;

    Measures(Edition edition) {
        this.start = edition.size();
        List<String> all = new ArrayList<>(List.of("title", "preface", "closing"));
        edition.sections().stream().map(Section::key).forEach(all::add);
        this.parts = List.copyOf(all);
    }

    /** Keys of all texts that can be measured. */
    List<String> parts() {
        return parts;
    }

    int year() {
        return start + YEAR;
    }

    /** Of the report to another organ's, in percent. */
    int neighbourSimilarity() {
        return start + NEIGHBOUR_SIMILARITY;
    }

    int passage(int figure) {
        return start + PASSAGE + figure;
    }

    /** Of a text, in characters without space. */
    Optional<Integer> length(String part) {
        return position(part).map(i -> start + LENGTHS + i);
    }

    /** Of a text to the same of last year, in percent. */
    Optional<Integer> similarity(String part) {
        return position(part).map(i -> start + LENGTHS + parts.size() + i);
    }

    private Optional<Integer> position(String part) {
        int i = parts.indexOf(part);
        return i < 0 ? Optional.empty() : Optional.of(i);
    }

    /** The position of the first cell of last year's report. */
    int end() {
        return start + LENGTHS + 2 * parts.size();
    }
}
