package org.gouji.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is wrong with many reports, as the API shows it. */
final class FindingViews {

    private FindingViews() {}

    record OrganRef(UUID id, String name) {}

    /** @param findings as the API shows those of one report */
    record OpenFindings(UUID report, OrganRef organ, int year, String stage, String href, List<ObjectNode> findings) {}

    /** @param reports how many reports have them */
    record OfCheck(CheckRef check, String severity, int findings, int reports) {}

    record CheckRef(String id, String href) {}

    /** Of an organ and all below it. */
    record OfOrgan(OrganRef organ, int findings, int reports) {}

    /**
     * How many findings there are.
     *
     * @param reports how many reports there are, with or without findings
     * @param pending those of them whose findings are being made anew, since the rules have changed
     */
    @JsonInclude(Include.ALWAYS)
    record Counts(
            int year,
            String outcome,
            int reports,
            int pending,
            List<OfCheck> checks,
            List<OfOrgan> items,
            @Nullable String next) {}
}
