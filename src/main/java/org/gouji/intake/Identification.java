package org.gouji.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.alignment.Aligned.OrganName;
import org.gouji.alignment.label.EditDistance;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.organ.OrganNames;
import org.gouji.organ.OrganRegister;
import org.gouji.source.Origin;

/** Finds the organ that a document names: by its full name, else by another name, and never by one that is only alike. */
final class Identification {

    private static final int MOST_CANDIDATES = 5;
    private static final String POINTER = "/organ";

    private final List<OrganName> found;
    private final OrganRegister register;

    /** @param found the most trustworthy name first */
    Identification(List<OrganName> found, OrganRegister register) {
        this.found = found;
        this.register = register;
    }

    Identity identity() {
        if (found.isEmpty()) {
            return new Identity(
                    Identity.Match.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(new Issue(IssueCode.ORGAN_MISSING, POINTER, "", Origin.UNKNOWN)));
        }
        OrganName name = found.get(0);
        List<OrganNames> called = register.called(name.name());
        List<OrganNames> named =
                called.stream().filter(organ -> same(organ.name(), name.name())).toList();
        if (named.size() == 1) {
            return known(Identity.Match.NAME, named.get(0));
        }
        if (called.size() == 1) {
            return known(Identity.Match.ALIAS, called.get(0));
        }
        return called.isEmpty()
                ? unknown(IssueCode.ORGAN_UNKNOWN, candidates(name.name()))
                : unknown(IssueCode.ORGAN_AMBIGUOUS, named.isEmpty() ? called : named);
    }

    /** The sender has said whose the report is. */
    Identity given(OrganNames organ) {
        return known(Identity.Match.GIVEN, organ);
    }

    private Identity known(Identity.Match match, OrganNames organ) {
        List<Issue> issues = new ArrayList<>();
        if (match == Identity.Match.ALIAS) {
            issues.add(issue(IssueCode.ORGAN_BY_ALIAS, found.get(0)));
        }
        found.stream()
                .filter(other -> names(organ).noneMatch(name -> isShortOrSame(name, other.name())))
                .map(other -> issue(IssueCode.ORGAN_CONTRADICTED, other))
                .forEach(issues::add);
        return new Identity(match, first(), Optional.of(organ), List.of(), issues);
    }

    private Identity unknown(IssueCode code, List<OrganNames> candidates) {
        return new Identity(
                Identity.Match.NONE,
                first(),
                Optional.empty(),
                candidates.stream().limit(MOST_CANDIDATES).toList(),
                List.of(issue(code, found.get(0))));
    }

    private Optional<String> first() {
        return found.stream().findFirst().map(OrganName::name);
    }

    private static Issue issue(IssueCode code, OrganName name) {
        return new Issue(code, POINTER, name.name(), name.origin());
    }

    private List<OrganNames> candidates(String name) {
        record Candidate(OrganNames organ, int distance) {}
        return register.like(name).stream()
                .flatMap(organ -> distance(organ, name).stream().mapToObj(distance -> new Candidate(organ, distance)))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::organ)
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** How far a name is from any of the organ's; empty where nobody would take one for the other. */
    private static OptionalInt distance(OrganNames organ, String name) {
        return names(organ)
                .flatMapToInt(known -> Likeness.distance(fold(known), fold(name)).stream())
                .min();
    }

    private static Stream<String> names(OrganNames organ) {
        return Stream.concat(Stream.of(organ.name()), organ.aliases().stream());
    }

    private static boolean same(String name, String other) {
        return fold(name).equals(fold(other));
    }

    /** A closing often leaves out the place that the title names. */
    private static boolean isShortOrSame(String name, String other) {
        String folded = fold(other);
        return !folded.isEmpty() && fold(name).endsWith(folded);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }

    /** How unlike two names are. */
    private static final class Likeness {

        private static final int SHORTEST = 3;

        static OptionalInt distance(String known, String name) {
            int most = Math.min(known.length(), name.length()) / 3;
            boolean within = Math.min(known.length(), name.length()) >= SHORTEST
                    && (known.contains(name) || name.contains(known));
            if (within) {
                return OptionalInt.of(Math.abs(known.length() - name.length()));
            }
            int distance = EditDistance.between(known, name, most);
            // a change misleads more than what is left out
            return distance > most ? OptionalInt.empty() : OptionalInt.of(2 * distance);
        }
    }
}
