package org.gouji.supervision;

import java.util.List;
import java.util.UUID;
import org.gouji.report.FindingView;

/** What a trial has come to, in the contract. */
record TrialView(
        HeadView head,
        long passed,
        long failed,
        long undetermined,
        long notApplicable,
        CountsView findings,
        ExamplesView examples) {

    record HeadView(String edition, int year, long reports) {}

    record CountsView(long passed, long failed, long undetermined) {}

    record ExamplesView(List<ExampleView> failed, List<ExampleView> undetermined) {}

    record ExampleView(String href, OrganRefView organ, FindingView finding) {}

    record OrganRefView(UUID id, String name) {}
}
