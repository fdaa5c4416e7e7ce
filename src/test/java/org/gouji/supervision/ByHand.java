package org.gouji.supervision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sums that were worked out apart from the code under test, with what each of them is made of. */
final class ByHand {

    private final List<String> head;
    private final List<List<String>> lines;

    private ByHand(List<List<String>> lines) {
        this.head = lines.get(0);
        this.lines = lines.subList(1, lines.size());
    }

    static ByHand of(int year) {
        String file = "/supervision/zibo-" + year + ".csv";
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ByHand.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return new ByHand(in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(",")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By cell: the sum, then how many of the reports have a figure, a blank, and no such cell. */
    Map<String, String> sums(String sum, String... reports) {
        Map<String, String> sums = new LinkedHashMap<>();
        for (List<String> line : lines) {
            List<String> said = List.of(reports).stream()
                    .map(report -> line.get(column(report)))
                    .toList();
            int blank = Collections.frequency(said, "blank");
            int missing = Collections.frequency(said, "missing");
            sums.put(
                    line.get(0),
                    "%s %d %d %d".formatted(line.get(column(sum)), said.size() - blank - missing, blank, missing));
        }
        return sums;
    }

    private int column(String name) {
        int column = head.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException(name);
        }
        return column;
    }
}
