package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.check.Check;
import org.gouji.check.Comparison;
import org.gouji.check.Copy;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Quotation;
import org.gouji.check.Repair;
import org.gouji.check.Term;
import org.gouji.content.CellValue;
import org.gouji.narrative.Span;
import org.jspecify.annotations.Nullable;

/** Maps findings to what the contract shows. */
public final class FindingViews {

    /** The member of a request that has last year's report. */
    static final String PREVIOUS = "previous";

    /** The member of a request that has another organ's report. */
    static final String NEIGHBOUR = "neighbour";

    private FindingViews() {}

    /** Of a report that is stored. */
    static FindingsView toView(Checked checked) {
        return toView(
                checked.findings(),
                checked.dossier().report().head().version(),
                checked.dossier().lastYear(),
                neighbour(checked),
                checked.explanations());
    }

    /** Of a report as it would be stored, which has no version. */
    static FindingsView rehearsed(Checked checked) {
        return toView(
                checked.findings(), null, checked.dossier().lastYear(), neighbour(checked), checked.explanations());
    }

    /** Of a report that is not kept, beside one that is. */
    static FindingsView unkept(Findings findings, LastYear lastYear) {
        return toView(findings, null, lastYear, null, Map.of());
    }

    /** Of a report that was sent. */
    static FindingsView toView(Findings findings) {
        return toView(findings, null, LastYear.UNKNOWN, null, Map.of());
    }

    private static FindingsView toView(
            Findings findings,
            @Nullable Long reportVersion,
            LastYear lastYear,
            FindingsView.@Nullable BesideView neighbour,
            Map<String, Explained.Note> explanations) {
        Findings.Head head = findings.head();
        return new FindingsView(
                new FindingsView.HeadView(
                        head.edition(),
                        head.ruleSetVersion(),
                        head.ruleSetHash(),
                        reportVersion,
                        previous(lastYear),
                        predecessors(lastYear),
                        neighbour,
                        head.evaluated(),
                        head.passed(),
                        head.failed(),
                        head.undetermined(),
                        head.background(),
                        head.blocking()),
                findings.findings().stream()
                        .map(finding -> toView(finding, explanations.get(finding.id())))
                        .toList());
    }

    private static FindingsView.@Nullable BesideView previous(LastYear lastYear) {
        return lastYear.report().map(FindingViews::beside).orElse(null);
    }

    private static @Nullable List<FindingsView.BesideView> predecessors(LastYear lastYear) {
        return lastYear.reports().size() > 1
                ? lastYear.reports().stream().map(FindingViews::beside).toList()
                : null;
    }

    private static FindingsView.BesideView beside(Report report) {
        return new FindingsView.BesideView(report.head().href(), report.head().version());
    }

    private static FindingsView.@Nullable BesideView neighbour(Checked checked) {
        return checked.neighbour()
                .map(other -> new FindingsView.BesideView(ReportViews.href(other.id()), other.version()))
                .orElse(null);
    }

    public static FindingView toView(Finding finding) {
        return toView(finding, null);
    }

    private static FindingView toView(Finding finding, Explained.@Nullable Note explanation) {
        return new FindingView(
                finding.id(),
                toView(finding.check()),
                finding.outcome().word(),
                finding.severity().word(),
                finding.effect().word(),
                finding.message(),
                finding.comparison().map(FindingViews::toView).orElse(null),
                finding.terms().stream().map(FindingViews::toView).toList(),
                finding.quotation().map(FindingViews::toView).orElse(null),
                finding.copies().isEmpty()
                        ? null
                        : finding.copies().stream().map(FindingViews::toView).toList(),
                repairs(finding.repairs()),
                explanation == null
                        ? null
                        : new FindingView.ExplanationRefView(explanation.state(), explanation.href()));
    }

    private static FindingView.CheckRefView toView(Check check) {
        return new FindingView.CheckRefView(check.id(), check.version(), check.basis(), "/api/v1/checks/" + check.id());
    }

    private static FindingView.ComparisonView toView(Comparison comparison) {
        return new FindingView.ComparisonView(
                comparison.left(), comparison.operator(), comparison.right(), comparison.difference());
    }

    private static FindingView.TermView toView(Term term) {
        return new FindingView.TermView(
                term.isOfPrevious() ? PREVIOUS : null,
                term.cell().toString(),
                term.isOfPrevious()
                        ? "/" + PREVIOUS + term.cell().pointer()
                        : term.cell().pointer(),
                plain(term.value()),
                written(term.value()),
                term.countsAsZero() ? 0 : null,
                factor(term),
                term.side().word());
    }

    private static FindingView.QuotationView toView(Quotation quotation) {
        Span words = quotation.span();
        Span sentence = quotation.sentence();
        return new FindingView.QuotationView(
                words.part().pointer(),
                words.start(),
                words.end(),
                quotation.written(),
                new FindingView.SentenceView(sentence.start(), sentence.end(), quotation.context()));
    }

    private static FindingView.CopyView toView(Copy copy) {
        FindingView.PlaceView here = place("", copy.here());
        return switch (copy.source()) {
            case PREVIOUS -> new FindingView.CopyView(here, place("/" + PREVIOUS, copy.there()), null, copy.words());
            case NEIGHBOUR -> new FindingView.CopyView(here, null, place("/" + NEIGHBOUR, copy.there()), copy.words());
        };
    }

    private static FindingView.PlaceView place(String report, Span span) {
        return new FindingView.PlaceView(report + span.part().pointer(), span.start(), span.end());
    }

    private static @Nullable Long factor(Term term) {
        return term.side() == Term.Side.SUBJECT || term.factor() == 1 ? null : term.factor();
    }

    private static List<FindingView.RepairView> repairs(List<Repair> alternatives) {
        List<FindingView.RepairView> views = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            Repair repair = alternatives.get(i);
            for (Repair.Change change : repair.changes()) {
                views.add(new FindingView.RepairView(
                        change.cell().toString(),
                        change.cell().pointer(),
                        plain(change.from()),
                        change.to().value(),
                        i + 1,
                        repair.resolves()));
            }
        }
        return views;
    }

    private static @Nullable JsonNode plain(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return CellJson.of(new CellValue.Number(number.value(), ""));
        }
        return CellJson.of(value instanceof CellValue.Blank ? CellValue.BLANK : value);
    }

    private static @Nullable String written(CellValue value) {
        String written = value instanceof CellValue.Number number
                ? number.written()
                : value instanceof CellValue.Blank blank ? blank.written() : "";
        return written.isEmpty() ? null : written;
    }
}
