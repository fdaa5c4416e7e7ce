package org.gouji.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was taken from a text and added to it, sentence by sentence. */
final class ProsePieces {

    /** Far more than any report has; the search for the smallest difference takes their square. */
    private static final int MOST_SENTENCES = 2_000;

    private ProsePieces() {}

    static List<DifferenceView.PieceView> between(String before, String after) {
        List<String> old = sentences(before);
        List<String> now = sentences(after);
        if (Math.max(old.size(), now.size()) > MOST_SENTENCES) {
            return pieces(List.of("removed", "added"), List.of(List.of(before), List.of(after)));
        }
        List<String> kinds = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                kinds.add("same");
                texts.add(delta.getSource().getLines());
            } else {
                kinds.addAll(List.of("removed", "added"));
                texts.add(delta.getSource().getLines());
                texts.add(delta.getTarget().getLines());
            }
        }
        return pieces(kinds, texts);
    }

    private static List<DifferenceView.PieceView> pieces(List<String> kinds, List<List<String>> texts) {
        List<DifferenceView.PieceView> pieces = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            String text = String.join("", texts.get(i));
            if (!text.isEmpty()) {
                pieces.add(new DifferenceView.PieceView(kinds.get(i), text));
            }
        }
        return pieces;
    }

    /** Together they are the text; a line ends a sentence too. */
    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("(?<=\n)")) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                sentences.add(line.substring(start, end));
                start = end;
            }
        }
        return sentences;
    }
}
