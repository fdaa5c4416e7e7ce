package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.narrative.Statement.Citation;

/** Reads which notice on the form a report cites, by its title, its number, or both. Other documents are passed over. */
final class CitationReader implements ProseReader {

    /** Longer than what stands around a sign in a title or number. */
    private static final int REACH = 60;

    /** How far a number may stand from the title that it belongs to. */
    private static final int NEAR = 12;

    /**
     * A title or a number of a notice.
     *
     * @param edition empty of a number that is none of theirs
     */
    private record Mention(Optional<String> edition, boolean isNumber, boolean brackets, int start, int end) {}

    private final List<Notice> notices;
    private final Literals signs;
    private final Pattern number;
    private final String brackets;
    private final Pattern otherNumber;

    CitationReader(Words words, List<Notice> notices) {
        this.notices = notices;
        signs = words.literals("citations", "signs");
        number = words.pattern("citations", "number", "open", "close", "year", "serial");
        brackets = String.join("", words.list("citations", "brackets"));
        otherNumber = words.pattern("citations", "otherNumber");
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        for (Prose prose : texts.paragraphs()) {
            String text = prose.folded().text();
            int sign = signs.find(text, 0);
            while (sign >= 0) {
                int first = sign;
                int last = sign;
                while (sign >= 0 && sign <= last + REACH) {
                    last = sign;
                    sign = signs.find(text, sign + 1);
                }
                join(mentions(text, first - REACH, last + REACH), prose, found);
            }
        }
    }

    private List<Mention> mentions(String text, int first, int last) {
        int from = Math.max(0, first);
        int to = Math.min(text.length(), last);
        List<Mention> mentions = new ArrayList<>();
        for (Notice notice : notices) {
            for (Pattern title : notice.titles()) {
                Matcher matcher = title.matcher(text).region(from, to);
                while (matcher.find()) {
                    if (!isOfAnother(text, matcher.end())) {
                        mentions.add(new Mention(
                                Optional.of(notice.edition()), false, true, matcher.start(), matcher.end()));
                    }
                }
            }
        }
        Matcher matcher = number.matcher(text).region(from, to);
        while (matcher.find()) {
            mentions.add(new Mention(edition(matcher), true, hasBrackets(matcher), matcher.start(), matcher.end()));
        }
        mentions.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return mentions;
    }

    /** Whether the number after a title shows that it is somebody else's notice of the same name. */
    private boolean isOfAnother(String text, int end) {
        return otherNumber
                .matcher(text)
                .region(end, Math.min(text.length(), end + 60))
                .lookingAt();
    }

    private Optional<String> edition(Matcher number) {
        return notices.stream()
                .filter(notice -> notice.isNumbered(number.group("year"), number.group("serial")))
                .map(Notice::edition)
                .findFirst();
    }

    private boolean hasBrackets(Matcher number) {
        return brackets.equals(number.group("open") + number.group("close"));
    }

    private static void join(List<Mention> mentions, Prose prose, List<Statement> found) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention first = mentions.get(i);
            Mention second = i + 1 < mentions.size() ? mentions.get(i + 1) : first;
            if (second != first && second.isNumber() != first.isNumber() && second.start() - first.end() <= NEAR) {
                Optional<String> edition =
                        first.edition().filter(id -> second.edition().stream().anyMatch(id::equals));
                add(edition, first.brackets() && second.brackets(), first.start(), second.end(), prose, found);
                i++;
            } else if (first.edition().isPresent()) {
                add(first.edition(), first.brackets(), first.start(), first.end(), prose, found);
            }
        }
    }

    private static void add(
            Optional<String> edition, boolean brackets, int start, int end, Prose prose, List<Statement> found) {
        Span span = prose.folded(start, end);
        found.add(new Citation(edition, brackets, prose.quote(span), span, prose.sentence(span)));
    }
}
