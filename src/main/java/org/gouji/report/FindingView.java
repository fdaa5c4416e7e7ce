package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.gouji.check.Message;
import org.jspecify.annotations.Nullable;

/** A finding in the contract. */
record FindingView(
        String id,
        CheckRefView check,
        String outcome,
        String severity,
        String effect,
        Message message,
        @Nullable ComparisonView comparison,
        List<TermView> terms,
        List<RepairView> repairs) {

    record CheckRefView(String id, int version, String basis, String href) {}

    record ComparisonView(BigDecimal left, String operator, BigDecimal right, BigDecimal difference) {}

    /** No value, not even JSON's null, of a missing cell; no factor where it is 1. */
    record TermView(
            String cell,
            String pointer,
            @Nullable JsonNode value,
            @Nullable String written,
            @Nullable Integer countedAs,
            @Nullable Long factor,
            String side) {}

    record RepairView(
            String cell,
            String pointer,
            @Nullable JsonNode from,
            BigDecimal to,
            int alternative,
            List<String> resolves) {}
}
