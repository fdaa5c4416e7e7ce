package org.gouji.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.access.ReachSet;
import org.gouji.check.Outcome;
import org.gouji.check.Severity;
import org.gouji.organ.OrganId;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;

/**
 * What the checks say of many reports today: the same as is said of each alone. Stored counts would not do, since they
 * leave out what depends on the day and on other organs.
 */
@Singleton
public class OpenFindings {

    private final Reports reports;
    private final Checking checking;

    OpenFindings(Reports reports, Checking checking) {
        this.reports = reports;
        this.checking = checking;
    }

    /**
     * Which findings are shown.
     *
     * @param check the id of a check
     */
    public record Filter(
            Optional<OrganId> subtree, int year, Outcome outcome, Optional<String> check, Optional<Severity> severity) {

        private boolean shows(FindingView finding) {
            return finding.outcome().equals(outcome.word())
                    && check.filter(id -> !id.equals(finding.check().id())).isEmpty()
                    && severity.filter(any -> !any.word().equals(finding.severity()))
                            .isEmpty();
        }
    }

    /**
     * Goes through a page of reports, of which those are shown that have such findings: there may be more behind none.
     *
     * @param reach whose reports
     */
    public Page<OpenFindingsView> page(Filter filter, ReachSet reach, PageRequest request) {
        Page<Dossier> page = reports.dossiers(filter.year(), filter.subtree(), reach, request);
        List<OpenFindingsView> shown = page.items().stream()
                .flatMap(dossier -> of(dossier, filter::shows))
                .toList();
        return new Page<>(shown, page.next());
    }

    private Stream<OpenFindingsView> of(Dossier dossier, Predicate<FindingView> shows) {
        ReportHead head = dossier.report().head();
        List<FindingView> findings = FindingViews.toView(checking.checked(dossier, false)).findings().stream()
                .filter(shows)
                .toList();
        return findings.isEmpty()
                ? Stream.empty()
                : Stream.of(new OpenFindingsView(
                        head.id().value(),
                        new ReportView.OrganRef(head.organ().value(), head.organName()),
                        head.year(),
                        head.stage().word(),
                        Reports.href(head.id()),
                        findings));
    }
}
