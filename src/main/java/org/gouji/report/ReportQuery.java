package org.gouji.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.organ.OrganId;
import org.gouji.platform.Parameters;
import org.gouji.workflow.Stage;
import org.jspecify.annotations.Nullable;

/** Reads the query of a list of reports. */
final class ReportQuery {

    private static final Map<String, ReportFilter.With> FINDINGS = new LinkedHashMap<>();

    static {
        Arrays.stream(ReportFilter.With.values()).forEach(with -> FINDINGS.put(with.word(), with));
    }

    private ReportQuery() {}

    static ReportFilter filter(
            @Nullable String organ,
            @Nullable String subtree,
            @Nullable String year,
            @Nullable String stage,
            @Nullable String findings) {
        return new ReportFilter(
                Parameters.uuid("organ", organ).map(OrganId::new),
                Parameters.uuid("subtree", subtree).map(OrganId::new),
                Parameters.integer("year", year, ReportFields.FIRST_YEAR, ReportFields.LAST_YEAR),
                Parameters.choice("stage", stage, Stage.BY_WORD),
                Parameters.choice("findings", findings, FINDINGS));
    }
}
