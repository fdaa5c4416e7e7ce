package org.gouji.report;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.check.Facts;
import org.gouji.check.Findings;
import org.gouji.check.OrganProfile;
import org.gouji.check.Subject;
import org.gouji.content.ReportContent;
import org.gouji.organ.Organ;
import org.gouji.organ.OrganDraft;
import org.gouji.organ.OrganId;
import org.gouji.organ.Power;

/** What the checks say of a report that is not kept, beside what is known of the organ that may come to keep it. */
@Singleton
public class Preview {

    private final Reports reports;
    private final Followed followed;
    private final Checking checking;
    private final Today today;
    private final DueDays due;

    Preview(Reports reports, Followed followed, Checking checking, Today today, DueDays due) {
        this.reports = reports;
        this.followed = followed;
        this.checking = checking;
        this.today = today;
        this.due = due;
    }

    /** @param known beside the report itself; what day it is today is known anyway */
    public FindingsView findings(ReportContent content, Optional<Organ> organ, Facts known) {
        LastYear lastYear =
                organ.map(whose -> lastYear(whose.id(), content.year())).orElse(LastYear.UNKNOWN);
        Findings findings = checking.findings(
                new Subject(
                        content,
                        lastYear.content(),
                        lastYear.succession(),
                        organ.map(whose -> profile(whose.said())),
                        Optional.empty(),
                        facts(content.year(), organ, known)),
                false);
        return FindingViews.unkept(findings, lastYear);
    }

    private LastYear lastYear(OrganId organ, int year) {
        return followed.lastYear(organ, year, reports.of(organ, year - 1).flatMap(reports::find));
    }

    private Facts facts(int year, Optional<Organ> organ, Facts known) {
        Facts today = new Facts(this.today.facts().today(), known.dates(), known.flags());
        return organ.map(whose -> due.with(today, year, profile(whose.said()), due.lineage(whose.id())))
                .orElse(today);
    }

    private static OrganProfile profile(OrganDraft said) {
        Optional<Set<String>> powers = Optional.ofNullable(said.powers())
                .map(known -> known.stream().map(Power::word).collect(Collectors.toSet()));
        return new OrganProfile(
                said.name(), said.aliases(), said.tier().word(), said.kind().word(), powers);
    }
}
