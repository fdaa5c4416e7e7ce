package org.gouji.narrative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives every name of a list its number of a list: "granted and refused: 3 and 2 cases respectively" is read as if it said
 * "granted 3 cases, refused 2 cases". A list that cannot be told with certainty says nothing.
 */
final class Pairing {

    private static final Set<Role> NAMING =
            EnumSet.of(Role.ACT, Role.MATTER, Role.BARE_MATTER, Role.DISCLOSURE, Role.FILLER);

    /** What may stand in front of the first name and holds for all of them. */
    private static final Set<Role> INTRODUCING = EnumSet.of(
            Role.YEAR, Role.MONTH, Role.DAY, Role.TO, Role.THIS_YEAR, Role.OWN, Role.AMONG, Role.CAUSE, Role.UNKNOWN);

    private final Topics topics;
    private final Meanings meanings;

    Pairing(Topics topics, Meanings meanings) {
        this.topics = topics;
        this.meanings = meanings;
    }

    /** As many phrases as before, each with its own number. */
    Sentence of(Sentence sentence) {
        List<Phrase> phrases = sentence.phrases();
        if (phrases.stream().allMatch(phrase -> marker(phrase) < 0)) {
            return sentence;
        }
        List<Phrase> paired = new ArrayList<>(phrases);
        for (int i = 0; i + 1 < phrases.size(); i++) {
            int marker = marker(phrases.get(i));
            int end = marker < 0 ? i : endOfNumbers(phrases, i);
            if (end - i > 1) {
                List<Phrase> written = phrases.subList(i, end);
                List<Phrase> told = paired(written, marker).orElseGet(() -> untold(written, marker));
                for (int k = 0; k < told.size(); k++) {
                    paired.set(i + k, told.get(k));
                }
                i = end - 1;
            }
        }
        return sentence.with(paired);
    }

    /** Position of the word that stands between the names and the first number; -1 if there is none. */
    private static int marker(Phrase phrase) {
        int at = phrase.quantity() - 1;
        while (at >= 0 && phrase.tokens().get(at).is(Role.FILLER)) {
            at--;
        }
        return at >= 0 && phrase.tokens().get(at).isSeverally() ? at : -1;
    }

    private static int endOfNumbers(List<Phrase> phrases, int first) {
        int end = first + 1;
        while (end < phrases.size()
                && phrases.get(end).quantity() == 0
                && phrases.get(end).depth() == phrases.get(first).depth()
                && phrases.get(end).before() != Role.GROUP_END) {
            end++;
        }
        return end;
    }

    private Optional<List<Phrase>> paired(List<Phrase> written, int marker) {
        List<List<Token>> names = names(written.get(0).tokens().subList(0, marker));
        boolean areClear = names.size() == written.size()
                && areKnown(names)
                && written.stream().allMatch(phrase -> isSameNumber(phrase, written.get(0)));
        return areClear ? complete(names).map(complete -> paired(written, complete)) : Optional.empty();
    }

    private static List<Phrase> paired(List<Phrase> written, List<List<Token>> names) {
        List<Phrase> paired = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Token> tokens = new ArrayList<>(names.get(i));
            tokens.add(written.get(i).figure());
            Role before = i == 0 ? written.get(0).before() : Role.LISTING;
            paired.add(
                    new Phrase(tokens, tokens.size() - 1, before, written.get(0).depth()));
        }
        return paired;
    }

    /** The numbers of a list whose names are not known count nothing. */
    private static List<Phrase> untold(List<Phrase> written, int marker) {
        Token rule = written.get(0).tokens().get(marker).as(Role.RULE);
        return written.stream()
                .map(phrase -> new Phrase(
                        Stream.concat(Stream.of(rule), phrase.tokens().stream()).toList(),
                        phrase.quantity() + 1,
                        phrase.before(),
                        phrase.depth()))
                .toList();
    }

    private List<List<Token>> names(List<Token> tokens) {
        List<List<Token>> names = new ArrayList<>(List.of(new ArrayList<>()));
        for (Token token : tokens) {
            List<String> joint =
                    token.is(Role.ACT) ? topics.jointActs().getOrDefault(token.key(), List.of()) : List.of();
            if (token.is(Role.LISTING) || token.is(Role.CONJUNCTION)) {
                names.add(new ArrayList<>());
            } else if (joint.isEmpty()) {
                names.get(names.size() - 1).add(token);
            } else {
                names.get(names.size() - 1).add(token.of(joint.get(0)));
                joint.stream().skip(1).forEach(act -> names.add(new ArrayList<>(List.of(token.of(act)))));
            }
        }
        return names;
    }

    private boolean areKnown(List<List<Token>> names) {
        for (int i = 0; i < names.size(); i++) {
            for (Token token : names.get(i)) {
                boolean isIntroducing = i == 0 && INTRODUCING.contains(token.role()) && !meanings.isForeign(token);
                if (!isIntroducing && !NAMING.contains(token.role())) {
                    return false;
                }
            }
        }
        return names.stream().allMatch(name -> acts(name).count() < 2 && (hasAct(name) || hasMatter(name)));
    }

    private static boolean isSameNumber(Phrase phrase, Phrase first) {
        return phrase.value().isPresent()
                && phrase.figure().key().equals(first.figure().key())
                && phrase.tail().stream().allMatch(token -> token.is(Role.CONJUNCTION));
    }

    /** With what one name says for the others too; nothing where that is not certain. */
    private Optional<List<List<Token>>> complete(List<List<Token>> names) {
        List<Token> first = names.get(0);
        List<Token> last = names.get(names.size() - 1);
        List<List<Token>> rest = names.subList(1, names.size());
        boolean areAlike =
                rest.stream().allMatch(name -> hasAct(name) == hasAct(first) && hasMatter(name) == hasMatter(first));
        boolean isFirstWhole = hasAct(first) && hasMatter(first);
        boolean areActs = rest.stream().noneMatch(Pairing::hasMatter);
        boolean areMatters = rest.stream().noneMatch(Pairing::hasAct);
        if (areAlike || isFirstWhole && (areActs || areMatters && startsWithAct(first))) {
            return Optional.of(names);
        }
        List<List<Token>> others = names.subList(0, names.size() - 1);
        boolean isLastWhole =
                hasMatter(last) && startsWithAct(last) && others.stream().noneMatch(Pairing::hasMatter);
        return isLastWhole ? sharing(names, last) : Optional.empty();
    }

    /** "Received and processed applications": the matter of the last belongs to all. */
    private Optional<List<List<Token>>> sharing(List<List<Token>> names, List<Token> last) {
        List<Token> matters = last.stream().filter(Pairing::isMatter).toList();
        if (matters.size() > 1) {
            return Optional.empty();
        }
        Token matter = matters.get(0);
        boolean isOfAll = names.stream().flatMap(Pairing::acts).allMatch(act -> topics.of(matter.key(), act.key())
                .filter(topic -> !topic.isDispute())
                .isPresent());
        return isOfAll
                ? Optional.of(names.stream()
                        .map(name -> name == last
                                ? name
                                : Stream.concat(name.stream(), Stream.of(matter))
                                        .toList())
                        .toList())
                : Optional.empty();
    }

    private static Stream<Token> acts(List<Token> name) {
        return name.stream().filter(token -> token.is(Role.ACT));
    }

    private static boolean hasAct(List<Token> name) {
        return Phrase.has(name, Role.ACT);
    }

    private static boolean hasMatter(List<Token> name) {
        return name.stream().anyMatch(Pairing::isMatter);
    }

    private static boolean isMatter(Token token) {
        return token.is(Role.MATTER) || token.is(Role.BARE_MATTER);
    }

    private static boolean startsWithAct(List<Token> name) {
        return name.stream()
                .filter(token -> token.is(Role.ACT) || isMatter(token))
                .findFirst()
                .filter(token -> token.is(Role.ACT))
                .isPresent();
    }
}
