package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.platform.Defects;
import org.gouji.platform.EntityTag;

/** The words of one section, which have a version of their own. */
record SectionPart(String key) implements Part {

    @Override
    public Optional<EntityTag> tag(Report report) {
        return Optional.ofNullable(report.sections().get(key)).map(version -> EntityTag.of('s', version));
    }

    @Override
    public SectionView toView(Report report) {
        return ReportViews.toView(report.content().sections().getOrDefault(key, SectionText.NONE));
    }

    @Override
    public ReportContent replaced(Report before, JsonNode body, Defects defects) {
        return before.content().with(key, new ContentReader(before.edition(), defects).section(body, ""));
    }
}
