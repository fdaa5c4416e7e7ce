package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.narrative.Figure.Sense;
import org.gouji.narrative.Statement.Itemisation;

/** Reads totals with the items that follow them: "27 in all, among them 8 of this; 7 of that". */
final class ItemReader {

    /** With "among them", so many items of unknown kinds are taken to exclude each other. */
    private static final int MANY = 3;

    private static final Set<Role> MARKERS = Set.of(Role.AMONG, Role.CONSISTS, Role.INCLUDING);

    private final ReadSentence sentence;
    private final List<Figure> figures;
    private final List<Statement> found = new ArrayList<>();
    private int at;

    private ItemReader(ReadSentence sentence) {
        this.sentence = sentence;
        this.figures = sentence.figures();
    }

    static List<Statement> read(ReadSentence sentence) {
        ItemReader reader = new ItemReader(sentence);
        int position = -1;
        for (reader.at = 0; reader.at < reader.figures.size(); reader.at++) {
            Figure figure = reader.figures.get(reader.at);
            Optional<Role> marker = reader.marker(position + 1, figure.position());
            position = figure.position();
            Optional<Figure> total =
                    reader.at == 0 ? sentence.before() : Optional.of(reader.figures.get(reader.at - 1));
            boolean isOneOfSeveral = reader.at > 0 && isOneOfSeveral(reader.figures.subList(0, reader.at));
            if (marker.isPresent()
                    && !isOneOfSeveral
                    && total.filter(ItemReader::isTotal).isPresent()) {
                reader.items(total.get(), marker.get());
                position = reader.figures.get(reader.at).position();
            }
        }
        return reader.found;
    }

    /**
     * Whether what follows the last of the figures may divide it and those before it together: it is what was left over
     * beside them, or counts something else in the same way.
     */
    static boolean isOneOfSeveral(List<Figure> figures) {
        if (figures.size() < 2) {
            return false;
        }
        Figure last = figures.get(figures.size() - 1);
        Figure before = figures.get(figures.size() - 2);
        boolean isBeside = before.sense() == Sense.COUNT
                && before.position() == last.position() - 1
                && before.phrase().depth() == last.phrase().depth()
                && last.phrase().before() != Role.GROUP_END;
        boolean isLeftOver = last.topics().stream().anyMatch(topic -> topic.isStock() && topic.isDeniable());
        boolean areAlike = before.topics().isEmpty() == last.topics().isEmpty()
                && (last.topics().isEmpty() || last.topics().get(0).isDispute())
                && before.quantity().key().equals(last.quantity().key());
        return isBeside && (isLeftOver || areAlike);
    }

    private static boolean isTotal(Figure figure) {
        return isSound(figure) && figure.quantity().key().equals(FigureReader.CASES);
    }

    private static boolean isSound(Figure figure) {
        return figure.sense() == Sense.COUNT
                && figure.value().isPresent()
                && !figure.quantity().isApproximate();
    }

    /** The word that announces items, in the phrases up to that of a figure. */
    private Optional<Role> marker(int from, int to) {
        for (int position = from; position <= to; position++) {
            for (Token token : sentence.phrases().get(position).lead()) {
                if (MARKERS.contains(token.role())) {
                    return Optional.of(token.role());
                }
            }
        }
        return Optional.empty();
    }

    /** Takes the items from the current figure on; the last of them is the current figure then. */
    private void items(Figure total, Role marker) {
        int depth = figures.get(at).phrase().depth();
        List<Figure> items = new ArrayList<>();
        boolean isOpen = false;
        int last = at;
        for (int i = at; i < figures.size(); i++) {
            Figure item = figures.get(i);
            if (item.phrase().depth() > depth || item.sense() != Sense.COUNT) {
                last = i;
                continue;
            }
            boolean isNested = i > at
                    && marker(figures.get(i - 1).position() + 1, item.position())
                            .isPresent();
            if (item.phrase().depth() < depth || isNested || !isItem(total, item)) {
                isOpen = isNested;
                break;
            }
            items.add(item);
            last = i;
        }
        at = last;
        List<Figure> listed = upToTotal(total, items);
        if (listed.size() > 1) {
            found.add(itemisation(total, listed, !isOpen && isComplete(total, listed, marker)));
        }
    }

    /** Items that add up are all there are: what follows them, and is not listed with them, is told beside the total. */
    private static List<Figure> upToTotal(Figure total, List<Figure> items) {
        for (int count = 2; count < items.size(); count++) {
            Figure next = items.get(count);
            boolean isListed = next.phrase().before() == Role.LISTING
                    || next.value().orElseThrow().signum() == 0;
            if (!isListed
                    && sum(items.subList(0, count)).compareTo(total.value().orElseThrow()) == 0) {
                return items.subList(0, count);
            }
        }
        return items;
    }

    private boolean isItem(Figure total, Figure item) {
        boolean isOfTotal = total.topics().isEmpty() || !item.isTotal();
        return isOfTotal
                && item.value().isPresent()
                && counter(total).contains(counter(item))
                && !label(item).isEmpty();
    }

    private Itemisation itemisation(Figure total, List<Figure> items, boolean isComplete) {
        Figure last = items.get(items.size() - 1);
        int start = total.position() > items.get(0).position()
                ? items.get(0).start()
                : total.quantity().start();
        List<Itemisation.Item> list = items.stream()
                .map(item -> new Itemisation.Item(
                        label(item),
                        item.value().orElseThrow(),
                        span(labelStart(item), item.quantity().end())))
                .toList();
        boolean isBefore = sentence.before().filter(before -> before == total).isPresent();
        return new Itemisation(
                total.value().orElseThrow(),
                list,
                isComplete,
                span(
                        isBefore ? labelStart(items.get(0)) : start,
                        last.quantity().end()),
                sentence.whole());
    }

    /** Whether the items are said to be all, or are too many for what they are said to be among. */
    private boolean isComplete(Figure total, List<Figure> items, Role marker) {
        if (!areOfOneKind(total, items) || mayOverlap(items) || endsOpen(items)) {
            return false;
        }
        if (marker == Role.CONSISTS || isRest(items.get(items.size() - 1).phrase())) {
            return true;
        }
        boolean areMany = items.size() >= MANY || !items.get(0).kind().isEmpty();
        return areMany && sum(items).compareTo(total.value().orElseThrow()) >= 0;
    }

    private static boolean isRest(Phrase phrase) {
        Role first = phrase.tokens().get(0).role();
        return first == Role.REST || first == Role.OTHERS;
    }

    /** Items that divide the total in different ways, or divide something else, do not add up to it. */
    private static boolean areOfOneKind(Figure total, List<Figure> items) {
        Set<String> kinds = new HashSet<>();
        items.forEach(item -> kinds.add(item.kind() + item.topics().isEmpty()));
        if (kinds.size() > 1) {
            return false;
        }
        Figure item = items.get(0);
        if (item.topics().isEmpty()) {
            return true;
        }
        Topic topic = item.topics().get(0);
        boolean isApplicant = topic.takesCarriedIn();
        boolean isOfReceived = total.topics().stream().anyMatch(Topic::takesCarriedIn);
        return topic.isPartOfAnother() && !total.topics().isEmpty() && isApplicant == isOfReceived;
    }

    private static boolean mayOverlap(List<Figure> items) {
        return items.stream()
                .anyMatch(item ->
                        item.phrase().has(Role.CHANNEL) || item.quantity().isApproximate());
    }

    private boolean endsOpen(List<Figure> items) {
        int last = items.get(items.size() - 1).position();
        for (int position = items.get(0).position(); position <= last; position++) {
            if (sentence.phrases().get(position).has(Role.AND_SO_ON)) {
                return true;
            }
        }
        return last + 1 < sentence.phrases().size()
                && sentence.phrases().get(last + 1).tokens().get(0).is(Role.AND_SO_ON);
    }

    private static BigDecimal sum(List<Figure> items) {
        return items.stream().map(item -> item.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String counter(Figure figure) {
        Token quantity = figure.quantity();
        int from = quantity.end();
        while (from > quantity.start() && !sentence.text().isDigit(from - 1)) {
            from--;
        }
        return sentence.text().text(from, quantity.end());
    }

    private int labelStart(Figure item) {
        int start = item.phrase().tokens().get(0).start();
        for (Token token : item.phrase().lead()) {
            if (MARKERS.contains(token.role())) {
                start = token.end();
            }
        }
        return start;
    }

    private String label(Figure item) {
        return sentence.text().text(labelStart(item), item.quantity().start());
    }

    private Span span(int start, int end) {
        return sentence.span(start, end);
    }
}
