package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.catalogue.Catalogue;
import org.gouji.check.Succession;
import org.gouji.content.ReportContent;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;

/**
 * What a request tells of the year before: the organ's own report, and those of organs that it took over from.
 *
 * @param content what they say together
 */
record SentLastYear(Succession succession, Optional<ReportContent> content) {

    private static final String PREDECESSORS = "predecessors";
    private static final int MOST = 50;

    static SentLastYear read(JsonFields fields, Optional<Integer> year, Catalogue catalogue, Defects defects) {
        Optional<ReportContent> own = fields.has(FindingViews.PREVIOUS)
                ? report(fields.object(FindingViews.PREVIOUS), year, catalogue, defects)
                : Optional.empty();
        if (!fields.has(PREDECESSORS)) {
            return new SentLastYear(Succession.NONE, own);
        }
        List<JsonFields> sent = fields.objects(PREDECESSORS, MOST);
        List<ReportContent> reports = new ArrayList<>(own.stream().toList());
        sent.forEach(one -> report(one, year, catalogue, defects).ifPresent(reports::add));
        boolean split = fields.flag("split").orElse(false);
        return new SentLastYear(succession(reports.size(), split), Succession.together(reports));
    }

    /** One that had another name is what it was. */
    private static Succession succession(int reports, boolean split) {
        if (split) {
            return Succession.SPLIT;
        }
        return reports > 1 ? Succession.MERGED : Succession.NONE;
    }

    private static Optional<ReportContent> report(
            JsonFields fields, Optional<Integer> year, Catalogue catalogue, Defects defects) {
        var report = new ReportFields(catalogue::editionOf, fields, defects);
        report.anyOrgan();
        if (year.isPresent() && report.year().isPresent() && report.year().get() != year.get() - 1) {
            defects.add(fields.pointer("year"), ReportError.NOT_THE_YEAR_BEFORE);
        }
        Optional<ReportContent> content = report.content();
        fields.refuseOthers();
        return content;
    }
}
