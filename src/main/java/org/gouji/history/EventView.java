package org.gouji.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.gouji.access.Author;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;
import org.jspecify.annotations.Nullable;

/** An event in the contract. */
record EventView(
        long number,
        String kind,
        Instant at,
        Author by,
        @Nullable String requestId,
        long reportVersion,
        JsonNode detail,
        String href) {

    /** A list would be too long with every text in full. */
    private static final int LONGEST_TEXT_IN_A_LIST = 500;

    static EventView of(Event event) {
        return new EventView(
                event.number(),
                event.kind().word(),
                event.at(),
                event.by(),
                event.requestId().orElse(null),
                event.reportVersion(),
                event.detail(),
                Reports.href(new ReportId(event.report())) + "/history/" + event.number());
    }

    EventView shortened() {
        JsonNode cut = detail.deepCopy();
        for (JsonNode change : cut.path("changes")) {
            shorten(change.path("before"));
            shorten(change.path("after"));
        }
        return new EventView(number, kind, at, by, requestId, reportVersion, cut, href);
    }

    private static void shorten(JsonNode said) {
        String text = said.path("text").asText();
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT_IN_A_LIST) {
            ((ObjectNode) said)
                    .put("text", text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT_IN_A_LIST)))
                    .put("cut", true);
        }
    }
}
