package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.catalogue.Catalogue;
import org.gouji.content.ReportContent;
import org.gouji.identity.CurrentCaller;
import org.gouji.organ.OrganId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryReportOfAYearTest {

    private static final int YEAR = 2977;

    @Inject
    Reports reports;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller caller;

    @BeforeEach
    void ask() {
        caller.actForTheService();
    }

    @Test
    void more_reports_than_a_batch_are_all_shown_once_and_in_order() {
        String office = Desk.newOrgan();
        List<ReportId> created = new ArrayList<>();
        for (int i = 0; i < Reports.BATCH; i++) {
            created.add(newReport(Desk.newOrganBelow(office), YEAR));
        }
        newReport(office, YEAR + 1);
        newReport(Desk.newOrgan(), YEAR);

        List<ReportId> whole = shown(Optional.of(office), YEAR);
        created.add(newReport(office, YEAR));

        assertThat(whole).containsExactlyElementsOf(created.subList(0, Reports.BATCH));
        assertThat(shown(Optional.of(office), YEAR)).containsExactlyElementsOf(created);
        assertThat(shown(Optional.empty(), YEAR)).hasSize(created.size() + 1).containsAll(created);
        assertThat(shown(Optional.of(UUID.randomUUID().toString()), YEAR)).isEmpty();
    }

    private List<ReportId> shown(Optional<String> subtree, int year) {
        List<ReportId> shown = new ArrayList<>();
        reports.each(year, subtree.map(EveryReportOfAYearTest::id), (head, subject) -> {
            assertThat(subject.content().year()).isEqualTo(year);
            shown.add(head.id());
        });
        return shown;
    }

    private ReportId newReport(String organ, int year) {
        ReportContent content = ReportContent.empty(catalogue.editionOf(year).orElseThrow(), year);
        return reports.create(new Draft(id(organ), content))
                .orThrow()
                .report()
                .head()
                .id();
    }

    private static OrganId id(String organ) {
        return new OrganId(UUID.fromString(organ));
    }
}
