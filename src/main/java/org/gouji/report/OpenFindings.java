package org.gouji.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.check.Outcome;
import org.gouji.check.Severity;
import org.gouji.organ.OrganId;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.platform.Result;

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

    /** Goes through a page of reports, of which those are shown that have such findings: there may be more behind none. */
    public Page<OpenFindingsView> page(Filter filter, PageRequest request) {
        ReportFilter wanted = new ReportFilter(
                Optional.empty(), filter.subtree(), Optional.of(filter.year()), Optional.empty(), Optional.empty());
        Page<ReportEntry> page = reports.list(wanted, request);
        List<OpenFindingsView> shown = page.items().stream()
                .filter(entry -> entry.findings().isPresent())
                .flatMap(entry -> of(entry.head(), filter::shows))
                .toList();
        return new Page<>(shown, page.next());
    }

    /** Nothing of a report that was deleted a moment ago. */
    private Stream<OpenFindingsView> of(ReportHead head, Predicate<FindingView> shows) {
        return reports.dossier(head.id()) instanceof Result.Done<Dossier> done
                ? of(head, done.value(), shows)
                : Stream.empty();
    }

    private Stream<OpenFindingsView> of(ReportHead head, Dossier dossier, Predicate<FindingView> shows) {
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
