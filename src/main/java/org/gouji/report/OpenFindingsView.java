package org.gouji.report;

import java.util.List;
import java.util.UUID;

/** What is wrong with one report of many. */
public record OpenFindingsView(
        UUID report, ReportView.OrganRef organ, int year, String stage, String href, List<FindingView> findings) {}
