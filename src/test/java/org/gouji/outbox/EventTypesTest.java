package org.gouji.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.contract.Contract;
import org.gouji.workflow.Action;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private static final String EVENT =
            """
            {"specversion": "1.0", "id": "01a206cd-2c6d-70ed-a970-1bb911b61408", "source": "/api/v1", "type": "%s",
             "subject": "reports/01a206cd-0000-7000-8000-000000000001", "time": "2026-01-31T10:00:00Z",
             "datacontenttype": "application/json",
             "data": {"report": "/api/v1/reports/01a206cd-0000-7000-8000-000000000001", "year": 2025,
                      "organ": "01a206cd-0000-7000-8000-000000000002", "action": "submit", "from": "draft", "to": "submitted"}}
            """;

    @Test
    void the_contract_has_the_events_of_all_actions_and_no_others() {
        var sent = Stream.of(Action.values())
                .flatMap(action ->
                        Stream.of(false, true).map(again -> MovedReports.TYPE + MovedReports.done(action, again)))
                .collect(Collectors.toSet());

        assertThat(Contract.webhooks()).isEqualTo(sent);
        assertThat(sent).allSatisfy(type -> assertThat(complaints(type)).isEmpty());
        assertThat(complaints("org.gouji.report.forgotten")).isNotEmpty();
    }

    private static List<String> complaints(String type) {
        return Contract.complaints(EVENT.formatted(type), "ReportEvent");
    }
}
