package org.gouji.similarity;

import java.util.Arrays;
import java.util.List;

/**
 * What one or several texts say in words of their own, letter by letter, each with its place in the text it comes from.
 * Made once, it can be compared with any number of others. Immutable.
 */
public final class OwnWords {

    /** Fewer letters are said alike by chance, and say nothing. */
    static final int FEWEST = 30;

    private final List<String> texts;
    private final int[] points;
    private final int[] places;
    private final int[] starts;
    private final int[] ends;
    private final int letters;

    private OwnWords(Collector collected) {
        this.texts = collected.texts;
        this.points = Arrays.copyOf(collected.points, collected.size);
        this.places = Arrays.copyOf(collected.places, collected.size);
        this.starts = Arrays.copyOf(collected.starts, collected.size);
        this.ends = Arrays.copyOf(collected.ends, collected.size);
        this.letters = collected.size - Math.max(0, texts.size() - 1);
    }

    /** How many letters there are. */
    public int size() {
        return letters;
    }

    boolean tooFew() {
        return letters < FEWEST;
    }

    /** The letters; before every text but the first, a number below 0 that nothing else in here is. */
    int[] points() {
        return points;
    }

    /** From the first letter to the last, which are of one text, with all that stands between them there. */
    Stretch stretch(int first, int last) {
        return new Stretch(places[first], starts[first], ends[last]);
    }

    String words(Stretch stretch) {
        return texts.get(stretch.text()).substring(stretch.start(), stretch.end());
    }

    static boolean isBorder(int point) {
        return point < 0;
    }

    static final class Collector {

        private final List<String> texts;
        private final int[] points;
        private final int[] places;
        private final int[] starts;
        private final int[] ends;
        private int begun;
        private int size;

        Collector(List<String> texts) {
            this.texts = List.copyOf(texts);
            int most = texts.stream().mapToInt(String::length).sum() + texts.size();
            points = new int[most];
            places = new int[most];
            starts = new int[most];
            ends = new int[most];
        }

        void begin() {
            if (begun++ > 0) {
                points[size++] = -begun;
            }
        }

        void add(int point, int text, int start, int end) {
            points[size] = point;
            places[size] = text;
            starts[size] = start;
            ends[size++] = end;
        }

        OwnWords words() {
            return new OwnWords(this);
        }
    }
}
