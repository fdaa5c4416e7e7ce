package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.gouji.content.ReportContent;
import org.gouji.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** A report in the contract that is not kept, in the shape in which it could be sent to be kept. */
public record ContentView(
        @Nullable OrganView organ,
        @Nullable Integer year,
        String edition,
        String title,
        String preface,
        String closing,
        Map<String, SectionView> sections,
        Map<String, Map<String, Map<String, JsonNode>>> tables) {

    /** Whose report it is, as far as that is known. */
    public record OrganView(@Nullable UUID id, @Nullable String name) {}

    /** @param name of the organ, as it is kept or as somebody wrote it */
    public static ContentView of(
            ReportContent content, Optional<OrganId> organ, Optional<String> name, OptionalInt year) {
        OrganView whose = organ.isEmpty() && name.isEmpty()
                ? null
                : new OrganView(organ.map(OrganId::value).orElse(null), name.orElse(null));
        return new ContentView(
                whose,
                year.isPresent() ? year.getAsInt() : null,
                content.edition().id(),
                content.title(),
                content.preface(),
                content.closing(),
                ReportViews.sections(content),
                ReportViews.tables(content));
    }
}
