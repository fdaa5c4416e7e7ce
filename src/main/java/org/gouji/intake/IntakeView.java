package org.gouji.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouji.problem.Text;
import org.gouji.report.ContentView;
import org.gouji.report.FindingsView;
import org.jspecify.annotations.Nullable;

/** A document that was read, in the contract. */
record IntakeView(
        String format,
        @Nullable String href,
        OrganMatchView organ,
        ContentView report,
        MetadataView metadata,
        CountsView counts,
        List<IssueView> issues,
        Map<String, SourceView> origins,
        List<RemarkView> remarks,
        @Nullable FindingsView validation) {

    /** Whose report it is. */
    record OrganMatchView(
            String match,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String found,
            List<CandidateView> candidates) {}

    record CandidateView(UUID id, String name) {}

    /** What the document says about itself; the first of several values of a name that is known. */
    record MetadataView(Map<String, String> known, List<OtherView> others) {}

    record OtherView(String name, String value) {}

    record CountsView(int cells, int read, int blank, int missing, int unreadable, int inferred) {}

    record IssueView(String code, String kind, Text message, String pointer, String found, SourceView source) {}

    record RemarkView(String kind, Text message, String found, SourceView source) {}

    /** Null what is not known. */
    record SourceView(
            @Nullable Integer page,
            @Nullable Integer line,
            @Nullable Integer table,
            @Nullable Integer row,
            @Nullable Integer column) {}
}
