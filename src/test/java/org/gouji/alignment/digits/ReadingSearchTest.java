package org.gouji.alignment.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.alignment.digits.GluedDigits.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingSearchTest {

    private static final int ROWS = 4;

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 150, 900_000})
    void it_finds_what_trying_everything_finds(int greatest) {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            long[][][] parts = parts(random, greatest);
            long[] known = known(random, parts);

            List<Optional<Reading>> found = ReadingSearch.solve(readings(parts), parts, known);

            assertThat(found.stream()
                            .map(reading -> reading.map(one -> (int) one.figures()[0]))
                            .toList())
                    .as("seed %s", seed)
                    .isEqualTo(byTryingAll(parts, known));
        }
    }

    @Test
    void nothing_is_read_as_long_as_no_solution_was_met() {
        int rows = 40;
        long[][][] parts = new long[rows][][];
        for (int row = 0; row < rows; row++) {
            long base = 1_000_003L * (row + 1) * (row + 7);
            parts[row] = IntStream.range(0, 60)
                    .mapToObj(i -> new long[] {base * (i + 3) % 99_999_989, base * (i + 5) % 99_999_971, i % 2})
                    .toArray(long[][]::new);
        }
        parts[7] = new long[][] {{0, 0, 1}};
        long[] known = {-1_999_999_999L, -1_888_888_888L, -20};

        List<Optional<Reading>> found = ReadingSearch.solve(readings(parts), parts, known);

        assertThat(found).hasSize(rows).allMatch(Optional::isEmpty);
    }

    private static long[][][] parts(Random random, int greatest) {
        long[][][] parts = new long[ROWS][][];
        int equations = 1 + random.nextInt(3);
        for (int row = 0; row < ROWS; row++) {
            parts[row] = new long[1 + random.nextInt(5)][equations];
            for (long[] reading : parts[row]) {
                for (int equation = 0; equation < equations; equation++) {
                    reading[equation] = random.nextInt(greatest + 1) * (row == ROWS - 1 ? -1 : 1);
                }
            }
        }
        return parts;
    }

    /** Mostly so that there is a solution. */
    private static long[] known(Random random, long[][][] parts) {
        long[] known = new long[parts[0][0].length];
        for (long[][] row : parts) {
            long[] reading = row[random.nextInt(row.length)];
            for (int equation = 0; equation < known.length; equation++) {
                known[equation] -= reading[equation];
            }
        }
        known[0] += random.nextInt(5) == 0 ? 1 : 0;
        return known;
    }

    private static List<List<Reading>> readings(long[][][] parts) {
        List<List<Reading>> readings = new ArrayList<>();
        for (long[][] row : parts) {
            readings.add(IntStream.range(0, row.length)
                    .mapToObj(i -> new Reading(List.of(), new long[] {i}, -1))
                    .toList());
        }
        return readings;
    }

    private static List<Optional<Integer>> byTryingAll(long[][][] parts, long[] known) {
        List<Set<Integer>> chosen = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            chosen.add(new HashSet<>());
        }
        tryAll(parts, known, new int[ROWS], 0, chosen);
        return chosen.stream()
                .map(row -> row.size() == 1 ? Optional.of(row.iterator().next()) : Optional.<Integer>empty())
                .toList();
    }

    private static void tryAll(long[][][] parts, long[] sums, int[] reading, int row, List<Set<Integer>> chosen) {
        if (row == ROWS) {
            if (IntStream.range(0, sums.length).allMatch(equation -> sums[equation] == 0)) {
                IntStream.range(0, ROWS).forEach(each -> chosen.get(each).add(reading[each]));
            }
            return;
        }
        for (int i = 0; i < parts[row].length; i++) {
            long[] with = sums.clone();
            for (int equation = 0; equation < sums.length; equation++) {
                with[equation] += parts[row][i][equation];
            }
            reading[row] = i;
            tryAll(parts, with, reading, row + 1, chosen);
        }
    }
}
