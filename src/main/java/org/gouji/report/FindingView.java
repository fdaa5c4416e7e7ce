package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.gouji.check.Message;
import org.jspecify.annotations.Nullable;

/** A finding in the contract. */
public record FindingView(
        String id,
        CheckRefView check,
        String outcome,
        String severity,
        String effect,
        Message message,
        @Nullable ComparisonView comparison,
        List<TermView> terms,
        @Nullable QuotationView quotation,
        @Nullable List<CopyView> copies,
        List<RepairView> repairs,
        @Nullable ExplanationRefView explanation) {

    /** None of a finding that nobody has explained. */
    record ExplanationRefView(String state, String href) {}

    record CheckRefView(String id, int version, String basis, String href) {}

    record ComparisonView(BigDecimal left, String operator, BigDecimal right, BigDecimal difference) {}

    /** No report where the cell is of the report itself; no value, not even null, of a missing cell; no factor of 1. */
    record TermView(
            @Nullable String report,
            String cell,
            String pointer,
            @Nullable JsonNode value,
            @Nullable String written,
            @Nullable Integer countedAs,
            @Nullable Long factor,
            String side) {}

    /** Positions count UTF-16 code units of the text as it is stored, whatever is masked in the words. */
    record QuotationView(String pointer, int start, int end, String text, SentenceView sentence) {}

    /** None of a finding that is not about words shared with another report; each is of one other report. */
    record CopyView(PlaceView here, @Nullable PlaceView previous, @Nullable PlaceView neighbour, String text) {}

    record PlaceView(String pointer, int start, int end) {}

    record SentenceView(int start, int end, String text) {}

    record RepairView(
            String cell,
            String pointer,
            @Nullable JsonNode from,
            BigDecimal to,
            int alternative,
            List<String> resolves) {}
}
