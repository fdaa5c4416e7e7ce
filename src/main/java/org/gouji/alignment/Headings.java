package org.gouji.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.label.FormWords;
import org.gouji.alignment.label.Piece;
import org.gouji.alignment.label.Wordings;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.Pointers;
import org.gouji.form.Section;
import org.gouji.source.Block;

/**
 * Where the sections of the form begin in a document. Row labels of the applications table bear the same numbers as
 * headings, and a section's own paragraphs may, so that a number alone makes a heading only where one is lacking.
 */
final class Headings {

    /** A heading of a section at a position among the pieces; {@code text} as printed. */
    record Heading(int at, Section section, Wordings.Fit fit, boolean isKnown, String text) {}

    /** No heading is longer, once white space is gone. */
    private static final int LONGEST = 45;

    /** A number of the highest order: an ideograph or two before an enumeration mark, dot or comma. */
    private static final Pattern TOP_NUMBER = Pattern.compile("([\\p{IsHan}]{1,2})[\\N{IDEOGRAPHIC COMMA}.,](.+)");

    private static final Pattern SENTENCE_MARK = Pattern.compile("[\\N{IDEOGRAPHIC FULL STOP};:!?]");

    private final FormWords words;

    Headings(FormWords words) {
        this.words = words;
    }

    /** In the order of the document, at most one of each section. */
    List<Heading> find(List<Block> pieces, List<Issue> issues) {
        List<Heading> candidates = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            known(i, Piece.text(pieces.get(i))).ifPresent(candidates::add);
        }
        List<Heading> headings = new ArrayList<>();
        for (Section section : words.edition().sections()) {
            List<Heading> own = candidates.stream()
                    .filter(heading -> heading.section().equals(section))
                    .toList();
            best(own, candidates, pieces).ifPresent(best -> {
                headings.add(best);
                own.stream()
                        .filter(other -> other != best && !isInList(other, candidates, pieces))
                        .forEach(other -> issues.add(new Issue(
                                IssueCode.SECTION_TWICE,
                                pointer(section),
                                other.text(),
                                pieces.get(other.at()).origin())));
            });
        }
        addUnknown(headings, pieces);
        headings.sort(Comparator.comparingInt(Heading::at));
        judge(headings, pieces, issues);
        return headings;
    }

    private Optional<Heading> known(int at, String text) {
        String folded = Folding.fold(text);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher number = TOP_NUMBER.matcher(folded);
        boolean isNumbered = number.matches();
        if (!isNumbered && !Folding.number(folded).isEmpty()) {
            return Optional.empty();
        }
        return words.headings()
                .match(text)
                .filter(match -> isNumbered || match.fit() == Wordings.Fit.EXACT)
                .map(match -> new Heading(at, match.thing(), match.fit(), true, text));
    }

    /** The first exact one that has something below it, before the next heading. */
    private static Optional<Heading> best(List<Heading> own, List<Heading> all, List<Block> pieces) {
        return own.stream()
                .min(Comparator.<Heading, Boolean>comparing(heading -> isInList(heading, all, pieces))
                        .thenComparing(heading -> heading.fit())
                        .thenComparingInt(Heading::at));
    }

    /** Whether the next heading follows at once, as in a table of contents. */
    private static boolean isInList(Heading heading, List<Heading> all, List<Block> pieces) {
        return all.stream().anyMatch(other -> other.at() == heading.at() + 1);
    }

    /** A numbered line where the section of that number has no heading, between the headings of its neighbours. */
    private void addUnknown(List<Heading> headings, List<Block> pieces) {
        List<Section> sections = words.edition().sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (headings.stream().anyMatch(heading -> heading.section().equals(section))) {
                continue;
            }
            int from = at(headings, sections.subList(0, i), Integer::max).orElse(-1);
            int to = at(headings, sections.subList(i + 1, sections.size()), Integer::min)
                    .orElse(pieces.size());
            for (int at = from + 1; at < to; at++) {
                String text = Piece.text(pieces.get(at));
                if (isNumberedAs(section, text) && words.rowExactly(text).isEmpty()) {
                    headings.add(new Heading(at, section, Wordings.Fit.DAMAGED, false, text));
                    break;
                }
            }
        }
    }

    private static Optional<Integer> at(List<Heading> headings, List<Section> sections, BinaryOperator<Integer> which) {
        return headings.stream()
                .filter(heading -> sections.contains(heading.section()))
                .map(Heading::at)
                .reduce(which);
    }

    private static boolean isNumberedAs(Section section, String text) {
        String folded = Folding.fold(text);
        Matcher official = TOP_NUMBER.matcher(Folding.fold(section.heading().official()));
        Matcher number = TOP_NUMBER.matcher(folded);
        return folded.length() <= LONGEST
                && !SENTENCE_MARK.matcher(folded).find()
                && official.matches()
                && number.matches()
                && official.group(1).equals(number.group(1));
    }

    private void judge(List<Heading> headings, List<Block> pieces, List<Issue> issues) {
        int furthest = -1;
        for (Heading heading : headings) {
            int place = words.edition().sections().indexOf(heading.section());
            if (!heading.isKnown()) {
                issues.add(issue(IssueCode.HEADING_UNKNOWN, heading, pieces));
            } else if (heading.fit() == Wordings.Fit.DAMAGED) {
                issues.add(issue(IssueCode.HEADING_REPAIRED, heading, pieces));
            }
            if (place < furthest) {
                issues.add(issue(IssueCode.SECTION_OUT_OF_ORDER, heading, pieces));
            }
            furthest = Math.max(furthest, place);
        }
    }

    private static Issue issue(IssueCode code, Heading heading, List<Block> pieces) {
        return new Issue(
                code,
                pointer(heading.section()),
                heading.text(),
                pieces.get(heading.at()).origin());
    }

    private static String pointer(Section section) {
        return Pointers.section(section.key()) + "/heading";
    }
}
