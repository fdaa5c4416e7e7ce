package org.gouji.alignment.digits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.alignment.digits.GluedDigits.Reading;
import org.gouji.alignment.digits.GluedDigits.Row;
import org.gouji.content.CellText;

/** All ways to cut the digits of one row into figures that satisfy the equations among its own cells. */
final class DigitCuts {

    private final Row row;
    private final int mostSteps;
    private final int mostReadings;
    private final List<Balance.Equation> own;
    /** The equations whose last cell is this one, by cell, as the factor of each cell of the row. */
    private final List<List<int[]>> endingAt = new ArrayList<>();

    private final String[] cut;
    private final long[] figures;
    private final List<Reading> readings = new ArrayList<>();
    private int steps;

    DigitCuts(Balance balance, Row row, int mostSteps, int mostReadings) {
        this.row = row;
        this.mostSteps = mostSteps;
        this.mostReadings = mostReadings;
        this.own = balance.equations().stream()
                .filter(equation ->
                        IntStream.of(equation.cells()).allMatch(cell -> GluedDigits.position(row.cells(), cell) >= 0))
                .toList();
        for (int cell = 0; cell < row.cells().length; cell++) {
            endingAt.add(new ArrayList<>());
        }
        own.stream().map(this::factors).forEach(factors -> endingAt.get(last(factors))
                .add(factors));
        this.cut = new String[row.cells().length];
        this.figures = new long[row.cells().length];
    }

    /** None when there are more than anybody could tell apart. */
    List<Reading> readings() {
        boolean isDigits = row.texts().stream().allMatch(DigitCuts::isDigits);
        if (isDigits && row.texts().size() < cut.length) {
            cut(0, 0, 0);
            loseOne();
        }
        return steps > mostSteps || readings.size() > mostReadings ? List.of() : readings;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Cuts the next figure off the rest of a text. */
    private void cut(int text, int start, int cell) {
        steps++;
        if (steps > mostSteps || readings.size() > mostReadings) {
            return;
        }
        if (text == row.texts().size()) {
            if (cell == cut.length && holds(cut.length - 1)) {
                readings.add(new Reading(List.of(cut), figures.clone(), -1));
            }
            return;
        }
        int textsLeft = row.texts().size() - text - 1;
        if (cell >= cut.length - textsLeft || cell > 0 && !holds(cell - 1)) {
            return;
        }
        String digits = row.texts().get(text);
        if (!canHold(cell, behind(text) + digits.length() - start)) {
            return;
        }
        int most = Math.min(digits.length(), start + CellText.MOST_DIGITS);
        for (int end = start + 1; end <= most; end++) {
            if (digits.charAt(start) == '0' && end > start + 1) {
                return;
            }
            cut[cell] = digits.substring(start, end);
            figures[cell] = Long.parseLong(cut[cell]);
            boolean isAll = end == digits.length();
            cut(isAll ? text + 1 : text, isAll ? 0 : end, cell + 1);
        }
    }

    private int behind(int text) {
        return row.texts().stream().skip(text + 1).mapToInt(String::length).sum();
    }

    private int[] factors(Balance.Equation equation) {
        int[] factors = new int[row.cells().length];
        for (int i = 0; i < equation.cells().length; i++) {
            factors[GluedDigits.position(row.cells(), equation.cells()[i])] = equation.factors()[i];
        }
        return factors;
    }

    private static int last(int[] factors) {
        int last = factors.length - 1;
        while (factors[last] == 0) {
            last--;
        }
        return last;
    }

    /** Whether the equations hold whose last cell is this one. */
    private boolean holds(int last) {
        for (int[] factors : endingAt.get(last)) {
            if (sum(factors, last) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are digits enough left for the last figure of each equation, which is the sum of the others. */
    private boolean canHold(int cell, int digits) {
        int most = digits - (cut.length - cell - 1);
        for (int last = cell; last < cut.length; last++) {
            for (int[] factors : endingAt.get(last)) {
                long least = -factors[last] * sum(factors, cell - 1);
                if (least > 0 && String.valueOf(least).length() > most) {
                    return false;
                }
            }
        }
        return true;
    }

    private long sum(int[] factors, int last) {
        long sum = 0;
        for (int i = 0; i <= last; i++) {
            sum += factors[i] * figures[i];
        }
        return sum;
    }

    private long residual(Balance.Equation equation) {
        long sum = 0;
        for (int i = 0; i < equation.cells().length; i++) {
            sum += equation.factors()[i] * figures[GluedDigits.position(row.cells(), equation.cells()[i])];
        }
        return sum;
    }

    /** One figure less than cells: every place may be the one of the figure that was lost. */
    private void loseOne() {
        boolean isWhole = row.texts().stream()
                .allMatch(
                        text -> text.length() <= CellText.MOST_DIGITS && (text.length() == 1 || text.charAt(0) != '0'));
        if (row.texts().size() != cut.length - 1 || !isWhole) {
            return;
        }
        for (int lost = 0; lost < cut.length; lost++) {
            for (int i = 0; i < cut.length; i++) {
                cut[i] = i == lost ? "" : row.texts().get(i < lost ? i : i - 1);
                figures[i] = i == lost ? 0 : Long.parseLong(cut[i]);
            }
            addWithout(lost);
        }
    }

    private void addWithout(int lost) {
        int cell = row.cells()[lost];
        boolean isKnown = false;
        for (Balance.Equation equation : own) {
            int term = GluedDigits.position(equation.cells(), cell);
            if (term >= 0) {
                figures[lost] = -residual(equation) * equation.factors()[term];
                isKnown = true;
                break;
            }
        }
        if (figures[lost] >= 0 && own.stream().allMatch(equation -> residual(equation) == 0)) {
            readings.add(new Reading(List.copyOf(Arrays.asList(cut)), figures.clone(), isKnown ? -1 : lost));
        }
    }
}
