package org.gouji.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.identity.Someone;

/** Who may do what, written once more for people to read. */
final class AccessTable {

    /** For whose reports a role gives a right: its own organ's, those of all below it too, or all. */
    private static final String RIGHTS =
            """
                             clerk reviewer publisher supervisor administrator auditor
            validate         own   below    below     below      all           all
            readReports      own   below    below     below      .             all
            writeReports     own   .        .         .          .             .
            submit           own   .        .         .          .             .
            explain          own   .        .         .          .             .
            review           .     below    .         .          .             .
            judgeExplanations .    below    .         .          .             .
            publish          .     .        below     .          .             .
            readHistory      own   below    below     below      .             all
            tryChecks        .     .        .         below      all           all
            supervise        .     .        .         below      .             all
            consolidate      .     .        .         below      .             all
            writeOrgans      .     .        .         .          all           .
            readAllBatches   .     .        .         .          all           all
            """;

    private static final Set<String> OF_THE_PUBLIC = Set.of("readCatalogue", "readOrgans", "readPublished");

    static final List<String> STAGES =
            List.of("draft", "submitted", "returned", "approved", "published", "correction", "withdrawn");

    /** Everybody may read what was published, also while it is being corrected. */
    private static final Set<String> PUBLIC_STAGES = Set.of("published", "correction");

    /** What is not asked of the report in the path but of the organ in the body, or of a batch of somebody else. */
    private static final Set<String> IN_THE_BODY = Set.of("createReport");

    private static final Set<String> SENDERS_ALONE = Set.of("cancelBatch");

    private AccessTable() {}

    enum Verdict {
        UNKNOWN,
        FORBIDDEN,
        HIDDEN,
        OPEN,
        BROKEN;

        static Verdict of(int status) {
            return switch (status) {
                case 401 -> UNKNOWN;
                case 403 -> FORBIDDEN;
                case 404 -> HIDDEN;
                default -> status < 500 ? OPEN : BROKEN;
            };
        }
    }

    /**
     * Somebody who asks.
     *
     * @param role of a token; none for the public and for who holds no role
     * @param place where their organ is, as seen from the organ of the report
     * @param days whether the grant is in force
     */
    record Asker(String role, String place, String days) {

        /** A grant that is not in force is so in every stage; one of each kind will do. */
        boolean isOfInterest(String stage) {
            return !Set.of("over", "to come").contains(days)
                    || Set.of("draft", "published").contains(stage);
        }

        String credentials(Map<String, String> organs) {
            String organ = organs.get(place);
            return switch (days) {
                case "public" -> "";
                case "over" ->
                    Someone.unknown()
                            .granted(role, organ, "2000-01-01", "2000-12-31")
                            .credentials();
                case "to come" ->
                    Someone.unknown().granted(role, organ, "2999-01-01", null).credentials();
                case "always" -> Someone.unknown().granted(role, organ).credentials();
                default -> Someone.unknown().credentials();
            };
        }
    }

    static List<Asker> askers() {
        List<Asker> askers = new ArrayList<>(List.of(new Asker("", "", "public"), new Asker("", "", "no role")));
        for (String role : List.of("clerk", "reviewer", "publisher", "supervisor")) {
            for (String place : List.of("own", "above", "below", "foreign")) {
                askers.add(new Asker(role, place, "always"));
            }
            askers.add(new Asker(role, "own", "over"));
            askers.add(new Asker(role, "own", "to come"));
        }
        for (String role : List.of("administrator", "auditor")) {
            askers.add(new Asker(role, "everywhere", "always"));
            askers.add(new Asker(role, "everywhere", "over"));
        }
        return askers;
    }

    static Verdict verdict(Operation operation, Asker asker, String stage) {
        String right = operation.data().path("x-right").asText();
        boolean aboutReport = operation.path().contains("{report}");
        boolean seen = PUBLIC_STAGES.contains(stage) || reaches("readReports", asker);
        if (OF_THE_PUBLIC.contains(right)) {
            return aboutReport && !seen ? Verdict.HIDDEN : Verdict.OPEN;
        }
        if (asker.days().equals("public")) {
            return Verdict.UNKNOWN;
        }
        if (!holds(right, asker)) {
            return Verdict.FORBIDDEN;
        }
        if (operation.path().contains("{batch}")) {
            return ofSomebodyElsesBatch(operation, asker);
        }
        if (right.equals("consolidate")) {
            return reaches(right, asker) ? Verdict.OPEN : Verdict.HIDDEN;
        }
        if (operation.id().equals("moveReport") && reaches(right, asker)) {
            return withdrawing(stage).stream().anyMatch(any -> reaches(any, asker)) ? Verdict.OPEN : Verdict.FORBIDDEN;
        }
        if (!aboutReport && !IN_THE_BODY.contains(operation.id()) || reaches(right, asker)) {
            return Verdict.OPEN;
        }
        return !aboutReport || seen ? Verdict.FORBIDDEN : Verdict.HIDDEN;
    }

    /** What the example of a transition does: the rights that any of which it takes. */
    private static Set<String> withdrawing(String stage) {
        return switch (stage) {
            case "draft", "returned" -> Set.of("submit");
            case "withdrawn" -> Set.of("submit", "publish");
            default -> Set.of("publish");
        };
    }

    private static Verdict ofSomebodyElsesBatch(Operation operation, Asker asker) {
        if (!holds("readAllBatches", asker)) {
            return Verdict.HIDDEN;
        }
        return SENDERS_ALONE.contains(operation.id()) ? Verdict.FORBIDDEN : Verdict.OPEN;
    }

    private static boolean holds(String right, Asker asker) {
        return asker.days().equals("always") && !extent(right, asker.role()).equals(".");
    }

    private static boolean reaches(String right, Asker asker) {
        return holds(right, asker)
                && switch (extent(right, asker.role())) {
                    case "own" -> asker.place().equals("own");
                    case "below" -> Set.of("own", "above").contains(asker.place());
                    default -> true;
                };
    }

    private static String extent(String right, String role) {
        List<List<String>> lines =
                RIGHTS.lines().map(line -> List.of(line.strip().split(" +"))).toList();
        return lines.stream()
                .filter(line -> line.get(0).equals(right))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody knows the right " + right))
                .get(lines.get(0).indexOf(role) + 1);
    }
}
