package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.narrative.Figure.Sense;
import org.gouji.narrative.Statement.Share;

/** Reads shares whose part and whole are both stated for certain in the same sentence. */
final class ShareReader {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final ReadSentence sentence;
    private final int firstAmong;

    private ShareReader(ReadSentence sentence) {
        this.sentence = sentence;
        this.firstAmong = firstAmong(sentence.phrases());
    }

    static List<Statement> read(ReadSentence sentence) {
        List<Share> shares = new ShareReader(sentence).shares();
        BigDecimal sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean areForced = shares.size() > 1 && sum.compareTo(ALL) == 0;
        return shares.stream()
                .<Statement>map(share -> areForced ? forced(share) : share)
                .toList();
    }

    private static Share forced(Share share) {
        return new Share(
                share.percent(), share.decimals(), share.part(), share.whole(), true, share.span(), share.sentence());
    }

    private List<Share> shares() {
        Optional<Figure> whole = whole();
        List<Share> shares = new ArrayList<>();
        if (whole.isEmpty()) {
            return shares;
        }
        int next = 0;
        Figure last = null;
        for (int position = 0; position < sentence.phrases().size(); position++) {
            while (next < sentence.figures().size()
                    && sentence.figures().get(next).position() <= position) {
                last = sentence.figures().get(next++);
            }
            if (last != null && position - last.position() <= 1) {
                share(sentence.phrases().get(position), whole.get(), last).ifPresent(shares::add);
            }
        }
        return shares;
    }

    /** The only total of the sentence, in front of everything else. */
    private Optional<Figure> whole() {
        List<Figure> counts = sentence.figures().stream()
                .filter(one -> one.sense() == Sense.COUNT)
                .toList();
        if (counts.isEmpty() || counts.stream().skip(1).anyMatch(Figure::isTotal)) {
            return Optional.empty();
        }
        Figure first = counts.get(0);
        boolean isSound = first.value().filter(value -> value.signum() > 0).isPresent()
                && !first.quantity().isApproximate()
                && first.phrase().depth() == 0
                && !isPartItself(first);
        return isSound ? Optional.of(first) : Optional.empty();
    }

    /** The whole was counted before this sentence, or nowhere. */
    private boolean isPartItself(Figure first) {
        List<Phrase> phrases = sentence.phrases();
        int next = first.position() + 1;
        boolean hasShare = position(phrases.get(first.position()), Role.SHARE, 0) >= 0
                || next < phrases.size()
                        && !phrases.get(next).hasQuantity()
                        && position(phrases.get(next), Role.SHARE, 0) >= 0;
        return hasShare
                || first.position() >= firstAmong
                || first.topics().stream().anyMatch(Topic::isPartOfAnother);
    }

    private Optional<Share> share(Phrase phrase, Figure whole, Figure part) {
        int mark = position(phrase, Role.SHARE, 0);
        int percent = position(phrase, Role.PERCENT, Math.max(mark, 0));
        boolean isOfSeveral = phrase != part.phrase() && mark > 0;
        boolean isPart = part != whole
                && part.sense() == Sense.COUNT
                && part.value()
                        .filter(value -> value.compareTo(whole.value().orElseThrow()) <= 0)
                        .isPresent()
                && part.quantity().key().equals(whole.quantity().key())
                && !part.quantity().isApproximate()
                && isAmong(whole, part);
        if (mark < 0 || percent < 0 || isOfSeveral || !isPart || !isPlain(phrase, mark, percent, whole)) {
            return Optional.empty();
        }
        Token printed = phrase.tokens().get(percent);
        return printed.number()
                .map(number -> new Share(
                        number,
                        Math.max(0, number.scale()),
                        part.value().orElseThrow(),
                        whole.value().orElseThrow(),
                        false,
                        sentence.span(phrase.tokens().get(mark).start(), printed.end()),
                        sentence.whole()));
    }

    private boolean isAmong(Figure whole, Figure part) {
        List<Topic> parts =
                part.topics().stream().filter(Topic::isPartOfAnother).toList();
        if (parts.isEmpty() || whole.topics().isEmpty()) {
            return part.position() >= firstAmong;
        }
        boolean isOfReceived = whole.topics().stream().anyMatch(Topic::takesCarriedIn);
        return parts.stream().allMatch(topic -> topic.takesCarriedIn() == isOfReceived);
    }

    /** The first phrase that has "among them". */
    private static int firstAmong(List<Phrase> phrases) {
        int position = 0;
        while (position < phrases.size() && !phrases.get(position).has(Role.AMONG)) {
            position++;
        }
        return position;
    }

    /** Whether nothing stands between the words "share of" and the number but words that mean this whole. */
    private static boolean isPlain(Phrase phrase, int mark, int percent, Figure whole) {
        if (phrase.has(Role.SEVERALLY)
                || phrase.has(Role.APPROXIMATELY)
                || phrase.tokens().get(percent).isApproximate()) {
            return false;
        }
        boolean isOfReceived = whole.topics().stream().anyMatch(Topic::takesCarriedIn);
        for (Token token : phrase.tokens().subList(mark + 1, percent)) {
            boolean isApplication = token.is(Role.MATTER) || token.is(Role.BARE_MATTER);
            if (!token.is(Role.FILLER) && !(isApplication && isOfReceived)) {
                return false;
            }
        }
        return true;
    }

    private static int position(Phrase phrase, Role role, int from) {
        for (int i = from; i < phrase.tokens().size(); i++) {
            if (phrase.tokens().get(i).is(role)) {
                return i;
            }
        }
        return -1;
    }
}
