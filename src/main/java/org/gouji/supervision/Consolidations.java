package org.gouji.supervision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.consolidation.CarryOver;
import org.gouji.consolidation.Conclusion;
import org.gouji.consolidation.Conclusions;
import org.gouji.consolidation.Gaps;
import org.gouji.content.Cells;
import org.gouji.hierarchy.Member;
import org.gouji.organ.OrganId;
import org.gouji.report.Report;
import org.gouji.report.Reports;
import org.gouji.workflow.Stage;

/** Adds up the reports of an organ and of all below it, as they are at one moment. */
@Singleton
class Consolidations {

    private final Adding adding;
    private final Reports reports;

    Consolidations(Adding adding, Reports reports) {
        this.adding = adding;
        this.reports = reports;
    }

    /** Empty when there is no such organ, or no form for the year. */
    Optional<Outcome> outcome(Question question) {
        return adding.added(question).map(added -> judged(question, added));
    }

    private Outcome judged(Question question, Added added) {
        Collected collected = added.collected();
        Optional<Cells> said = said(question, collected);
        Optional<CarryOver> chain = added.chain();
        List<Member> absent = collected.absent();
        List<Conclusion> conclusions = Conclusions.draw(
                collected.edition(),
                added.tally(),
                added.peaks(),
                said,
                chain,
                absent.size(),
                collected.locality().outside().size());
        List<Filed> others = collected.otherEditions();
        Set<UUID> shown = named(question, collected, absent, others, added.gaps(), chain, conclusions)
                .collect(Collectors.toSet());
        Map<UUID, String> names = adding.at(moment -> moment.names(shown));
        return new Outcome(
                question, collected, added.tally(), added.gaps(), absent, others, chain, said, conclusions, names);
    }

    /** The organ's report of the same edition, if it is the sum of those below it and still stands. */
    private Optional<Cells> said(Question question, Collected collected) {
        Member top = collected.locality().inside().get(0);
        return Optional.of(top)
                .filter(collected.locality()::addsUp)
                .flatMap(member -> reports.of(new OrganId(question.organ()), question.year()))
                .flatMap(reports::find)
                .filter(report -> report.head().stage() != Stage.WITHDRAWN)
                .map(Report::content)
                .map(content -> content.cells())
                .filter(cells -> cells.edition().id().equals(collected.edition().id()));
    }

    private static Stream<UUID> named(
            Question question,
            Collected collected,
            List<Member> absent,
            List<Filed> others,
            Gaps gaps,
            Optional<CarryOver> chain,
            List<Conclusion> conclusions) {
        return Stream.of(
                        Stream.of(question.organ()),
                        absent.stream().limit(Outcome.MOST_NAMED).map(Member::id),
                        collected.locality().outside().stream()
                                .limit(Outcome.MOST_NAMED)
                                .map(Member::id),
                        others.stream().limit(Outcome.MOST_NAMED).map(Filed::organ),
                        gaps.first().stream().map(Gaps.Place::organ),
                        chain.stream().flatMap(found -> found.broken().stream()
                                .limit(Outcome.MOST_NAMED)
                                .map(CarryOver.Break::organ)),
                        conclusions.stream().flatMap(found -> found.organ().stream()))
                .flatMap(ids -> ids)
                .distinct();
    }
}
