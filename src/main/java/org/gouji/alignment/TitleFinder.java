package org.gouji.alignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.label.Piece;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.form.Edition;
import org.gouji.narrative.NarrativeReader;
import org.gouji.narrative.Statement.Closing;
import org.gouji.narrative.Statement.Title;
import org.gouji.source.Block;

/** Finds the title among the first lines, over how many of them it may run. */
final class TitleFinder {

    /** The title: pieces {@code from} to before {@code to}. */
    record Found(int from, int to, String text, Title title) {}

    private static final int MOST_LINES = 3;
    private static final int REPEATED_WITHIN = 8;
    private static final int LONGEST = 100;
    private static final int MOST_CANDIDATES = 60;

    private final Edition edition;
    private final NarrativeReader narrative;
    private final Metadata metadata;

    TitleFinder(Edition edition, NarrativeReader narrative, Metadata metadata) {
        this.edition = edition;
        this.narrative = narrative;
        this.metadata = metadata;
    }

    /** The first that names organ and year, on as few lines as do; else the first that names one of them. */
    Optional<Found> find(List<Block> pieces, int before) {
        int end = Math.min(before, MOST_CANDIDATES);
        Found half = null;
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            for (int from = 0; from + lines <= end; from++) {
                Optional<Found> found = at(pieces, from, from + lines);
                if (found.filter(title -> isComplete(title.title())).isPresent()) {
                    return Optional.of(lastOfSame(pieces, end, found.get()));
                }
                if (half == null && found.isPresent()) {
                    half = found.get();
                }
            }
        }
        return Optional.ofNullable(half);
    }

    /** A portal prints the title above the document, which has it again. */
    private static Found lastOfSame(List<Block> pieces, int end, Found first) {
        int lines = first.to() - first.from();
        String title = Folding.fold(first.text());
        for (int from = Math.min(end, first.to() + REPEATED_WITHIN) - lines; from > first.from(); from--) {
            StringBuilder joined = new StringBuilder();
            pieces.subList(from, from + lines).forEach(block -> joined.append(Piece.text(block)));
            if (Folding.fold(joined.toString()).equals(title)) {
                return new Found(from, from + lines, joined.toString(), first.title());
            }
        }
        return first;
    }

    private static boolean isComplete(Title title) {
        return !title.organ().isEmpty() && title.year().isPresent();
    }

    private Optional<Found> at(List<Block> pieces, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (Block block : pieces.subList(from, to)) {
            String text = Piece.text(block);
            if (text.isEmpty() || metadata.of(text, block.origin()).isPresent()) {
                return Optional.empty();
            }
            joined.append(text);
        }
        String text = joined.toString();
        return text.length() > LONGEST || isSentence(text)
                ? Optional.empty()
                : title(text).map(title -> new Found(from, to, text, title));
    }

    /** A sentence may name the organ and the report like a title; it ends with a full stop, or goes on. */
    private static boolean isSentence(String text) {
        return Character.getType(text.charAt(text.length() - 1)) == Character.OTHER_PUNCTUATION;
    }

    /** What a text says as a title, if it is one. */
    Optional<Title> title(String text) {
        Title title = titleOf(text);
        // without an organ it is a title only if it would be one with some name before it
        boolean isTitle =
                !title.organ().isEmpty() || !titleOf("A" + text).organ().isEmpty();
        return isTitle ? Optional.of(title) : Optional.empty();
    }

    private Title titleOf(String text) {
        return narrative
                .read(new ReportContent(edition, edition.years().first(), text, "", "", Map.of(), Cells.none(edition)))
                .all(Title.class)
                .findFirst()
                .orElseThrow();
    }

    /** What some last lines say as a closing. */
    Closing closing(String text) {
        return narrative
                .read(new ReportContent(edition, edition.years().first(), "", "", text, Map.of(), Cells.none(edition)))
                .all(Closing.class)
                .findFirst()
                .orElseThrow();
    }
}
