package org.gouji.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouji.problem.Text;
import org.jspecify.annotations.Nullable;

/** Reports added up, as the API shows it. Lists name the first few and say how many there are. */
@JsonInclude(Include.NON_NULL)
public record ConsolidationView(
        OrganRef organ,
        int year,
        String edition,
        String stage,
        boolean complete,
        Reports reports,
        Map<String, Map<String, Map<String, SumView>>> tables,
        Some<Absent> absent,
        Some<GapView> gaps,
        Some<Other> otherEditions,
        Some<OrganRef> outside,
        @Nullable CarryOverView carryOver,
        List<ConclusionView> findings) {

    /** An organ by name. */
    public record OrganRef(UUID id, String name) {}

    /** How many reports belong into the sum and how many are in it. */
    public record Reports(int expected, int counted, int absent) {}

    /** The first of many. */
    public record Some<T>(long count, List<T> items) {}

    /** One cell: the sum, what it lacks, and what the government says. */
    public record SumView(
            @JsonInclude(Include.ALWAYS) @Nullable BigDecimal sum,
            boolean complete,
            int numbers,
            int blank,
            int missing,
            int unreadable,
            int absent,
            @JsonInclude(Include.NON_NULL) @Nullable Government government) {}

    /** The government's own figure; the cell is absent where its report has none. */
    @JsonInclude(Include.NON_NULL)
    public record Government(
            @Nullable JsonNode cell, @JsonInclude(Include.ALWAYS) @Nullable BigDecimal difference, String outcome) {}

    /** Whose report does not count, and how far it is. */
    public record Absent(OrganRef organ, @JsonInclude(Include.ALWAYS) @Nullable String stage) {}

    /** A cell without a figure. */
    public record GapView(OrganRef organ, String cell, String gap) {}

    /** A report on another form. */
    public record Other(OrganRef organ, String edition) {}

    /** What is carried in beside what was carried out. */
    public record CarryOverView(
            BigDecimal carriedIn, BigDecimal carriedOut, int known, int unknown, Some<BreakView> broken) {}

    /** An organ whose chain is broken. */
    public record BreakView(OrganRef organ, BigDecimal carriedIn, BigDecimal carriedOut) {}

    /** What a rule for sums says. */
    @JsonInclude(Include.NON_NULL)
    public record ConclusionView(
            String check,
            String severity,
            String outcome,
            String basis,
            Text message,
            @Nullable String cell,
            @Nullable BigDecimal left,
            @Nullable BigDecimal right,
            @Nullable BigDecimal difference,
            @Nullable OrganRef organ) {}
}
