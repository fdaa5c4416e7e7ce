package org.gouji.intake;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.alignment.Aligned;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.IssueKind;
import org.gouji.content.CellValue;
import org.gouji.content.ReportContent;
import org.gouji.form.Cell;
import org.gouji.organ.OrganNames;
import org.gouji.report.ContentView;
import org.gouji.report.FindingsView;
import org.gouji.source.Origin;
import org.gouji.source.Remark;
import org.jspecify.annotations.Nullable;

/** Maps documents that were read to what the contract shows. */
@Singleton
class IntakeViews {

    private final IntakeTexts texts;

    IntakeViews(IntakeTexts texts) {
        this.texts = texts;
    }

    /** @param href of the report that it has become */
    IntakeView toView(Document document, Optional<String> href, Optional<FindingsView> validation) {
        Aligned aligned = document.aligned();
        return new IntakeView(
                document.format().word(),
                href.orElse(null),
                organ(document.identity()),
                report(document),
                metadata(document),
                counts(aligned),
                document.issues().stream().map(this::toView).toList(),
                origins(aligned),
                document.remarks().stream().map(this::toView).toList(),
                validation.orElse(null));
    }

    /** The report as it could be sent to be kept. */
    ContentView report(Document document) {
        Identity identity = document.identity();
        return ContentView.of(
                document.aligned().content(),
                identity.organ().map(OrganNames::id),
                identity.organ().map(OrganNames::name).or(identity::found),
                document.aligned().year());
    }

    static String word(IssueKind kind) {
        return kind == IssueKind.LEFT_OVER ? "leftOver" : IntakeTexts.key(kind);
    }

    private static IntakeView.OrganMatchView organ(Identity identity) {
        return new IntakeView.OrganMatchView(
                identity.match().word(),
                identity.found().orElse(null),
                identity.candidates().stream()
                        .map(organ -> new IntakeView.CandidateView(organ.id().value(), organ.name()))
                        .toList());
    }

    private IntakeView.MetadataView metadata(Document document) {
        Particulars particulars = document.particulars();
        return new IntakeView.MetadataView(
                new TreeMap<>(particulars.known()),
                particulars.others().stream()
                        .map(entry -> new IntakeView.OtherView(entry.name(), entry.value()))
                        .toList());
    }

    private static IntakeView.CountsView counts(Aligned aligned) {
        ReportContent content = aligned.content();
        int read = 0;
        int blank = 0;
        int missing = 0;
        int unreadable = 0;
        for (Cell cell : content.edition().cells()) {
            CellValue value = content.cells().at(cell.index());
            read += value instanceof CellValue.Number ? 1 : 0;
            blank += value instanceof CellValue.Blank ? 1 : 0;
            missing += value.equals(CellValue.MISSING) ? 1 : 0;
            unreadable += value instanceof CellValue.Unreadable ? 1 : 0;
        }
        long inferred = aligned.issues().stream()
                .filter(issue -> issue.code() == IssueCode.CELL_INFERRED)
                .count();
        return new IntakeView.CountsView(content.edition().size(), read, blank, missing, unreadable, (int) inferred);
    }

    private IntakeView.IssueView toView(Issue issue) {
        return new IntakeView.IssueView(
                IntakeTexts.key(issue.code()),
                word(issue.code().kind()),
                texts.of(issue),
                issue.pointer(),
                issue.found(),
                toView(issue.origin()));
    }

    private IntakeView.RemarkView toView(Remark remark) {
        return new IntakeView.RemarkView(
                IntakeTexts.key(remark.kind()), texts.of(remark), remark.found(), toView(remark.origin()));
    }

    private static Map<String, IntakeView.SourceView> origins(Aligned aligned) {
        Map<String, IntakeView.SourceView> origins = new LinkedHashMap<>();
        new TreeMap<>(aligned.texts()).forEach((pointer, origin) -> origins.put(pointer, toView(origin)));
        for (Cell cell : aligned.content().edition().cells()) {
            Origin origin = aligned.origins().get(cell.key());
            if (origin != null) {
                origins.put(cell.key().pointer(), toView(origin));
            }
        }
        return origins;
    }

    private static IntakeView.SourceView toView(Origin origin) {
        return new IntakeView.SourceView(
                known(origin.page()),
                known(origin.line()),
                known(origin.table()),
                known(origin.row()),
                known(origin.column()));
    }

    private static @Nullable Integer known(int number) {
        return number == 0 ? null : number;
    }
}
