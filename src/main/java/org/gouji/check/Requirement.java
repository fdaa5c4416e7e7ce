package org.gouji.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.content.CellLayout;
import org.gouji.content.CellText;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;

/**
 * Something that every one of many cells has to be. It does not apply to a cell that is missing: that a cell is missing
 * is said once, by the check of the row or the table.
 *
 * @param limit of {@link Must#BE_AT_MOST}, else 0
 */
record Requirement(Place place, List<Cell> cells, Must must, long limit, CellText text) implements Rule {

    /** What can be required of one cell. */
    enum Must {
        BE_NON_NEGATIVE_WHOLE,
        BE_WHOLE,
        BE_NON_NEGATIVE,
        BE_AT_MOST,
        BE_FILLED,
        HOLD_NO_PLACEHOLDER,
        HOLD_NO_UNIT,
        HOLD_NO_WORDS,
        STATE_ITS_UNIT,
        BE_PLAINLY_WRITTEN;

        static Optional<Must> of(String word) {
            return Arrays.stream(values()).filter(must -> must.isCalled(word)).findFirst();
        }

        /**
         * @param word as in data files: {@code beNonNegativeWhole}
         */
        boolean isCalled(String word) {
            return name().replace("_", "").equalsIgnoreCase(word);
        }
    }

    @Override
    public Stream<String> ids() {
        return cells.stream().map(cell -> place.at(cell).id());
    }

    @Override
    public void evaluate(Figures figures, Evaluation evaluation) {
        boolean plainNumbersPass = must != Must.BE_AT_MOST && must != Must.STATE_ITS_UNIT;
        for (Cell cell : cells) {
            byte state = figures.state(cell.index());
            if (state == CellLayout.PLAIN && plainNumbersPass) {
                evaluation.passed(place, cell);
            } else if (state != CellLayout.MISSING) {
                judge(figures, evaluation, cell);
            }
        }
    }

    private void judge(Figures figures, Evaluation evaluation, Cell cell) {
        CellValue value = figures.value(cell.index());
        Optional<Truth> truth = value instanceof CellValue.Number number
                ? Optional.of(Truth.of(isMet(number)))
                : value instanceof CellValue.Blank blank ? ofBlank(blank) : ofText(value);
        truth.ifPresent(found -> {
            switch (found) {
                case TRUE -> evaluation.passed(place, cell);
                case FALSE ->
                    evaluation.failed(
                            place.at(cell), Optional.empty(), term(figures, cell), variables(evaluation, cell, value));
                case UNKNOWN -> evaluation.undetermined(place.at(cell), term(figures, cell));
            }
        });
    }

    private Optional<Truth> ofBlank(CellValue.Blank blank) {
        return switch (must) {
            case BE_FILLED -> Optional.of(Truth.of(!blank.written().isEmpty()));
            case HOLD_NO_PLACEHOLDER -> Optional.of(Truth.of(blank.written().isEmpty()));
            default -> Optional.empty();
        };
    }

    /** A text that is no figure: whether its number is right is unknown, how the number is written is no question. */
    private Optional<Truth> ofText(CellValue text) {
        return switch (must) {
            case BE_NON_NEGATIVE_WHOLE, BE_WHOLE, BE_NON_NEGATIVE -> Optional.of(Truth.UNKNOWN);
            case BE_FILLED, HOLD_NO_PLACEHOLDER -> Optional.of(Truth.TRUE);
            case HOLD_NO_WORDS -> Optional.of(Truth.of(!hasWords(text)));
            default -> Optional.empty();
        };
    }

    private boolean isMet(CellValue.Number number) {
        BigDecimal value = number.value();
        return switch (must) {
            case BE_NON_NEGATIVE_WHOLE -> value.signum() >= 0 && value.scale() == 0;
            case BE_WHOLE -> value.scale() == 0;
            case BE_NON_NEGATIVE -> value.signum() >= 0;
            case BE_AT_MOST -> value.compareTo(BigDecimal.valueOf(limit)) <= 0;
            case BE_FILLED, HOLD_NO_PLACEHOLDER, HOLD_NO_WORDS -> true;
            case HOLD_NO_UNIT -> text.unit(number.written()).isEmpty();
            case STATE_ITS_UNIT ->
                value.signum() == 0 || text.unit(number.written()).isPresent();
            case BE_PLAINLY_WRITTEN ->
                number.written().isEmpty()
                        || text.unit(number.written()).isPresent()
                        || text.isPlain(number.written(), value);
        };
    }

    private static boolean hasWords(CellValue value) {
        return value instanceof CellValue.Unreadable unreadable
                && unreadable.text().codePoints().anyMatch(Character::isIdeographic);
    }

    private static List<Term> term(Figures figures, Cell cell) {
        return List.of(Term.subject(cell, figures.value(cell.index())));
    }

    private Map<String, Message> variables(Evaluation evaluation, Cell cell, CellValue value) {
        return Map.of(
                "cell", evaluation.wording().name(cell),
                "row", Wording.name(cell.row().label()),
                "column", Wording.name(cell.column().label()),
                "written", Wording.written(value),
                "plain", Wording.same(value instanceof CellValue.Number n ? Wording.plain(n.value()) : ""),
                "unit",
                        Wording.same(
                                value instanceof CellValue.Number n
                                        ? text.unit(n.written()).orElse("")
                                        : ""));
    }
}
