package org.gouji.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.alignment.digits.Balance;
import org.gouji.alignment.grid.GridTables;
import org.gouji.alignment.label.FormWords;
import org.gouji.alignment.label.Piece;
import org.gouji.alignment.line.FlatLines;
import org.gouji.alignment.line.LineTables;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.Notebook;
import org.gouji.alignment.note.Pointers;
import org.gouji.check.RuleSet;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.Editions;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Origin;
import org.gouji.source.Source;

/** Reads a document as a report of one edition. */
final class EditionAligner {

    /** No table of a report is wider, in squares; one that is comes from a damaged file. */
    private static final int WIDEST = 500;

    private final Editions editions;
    private final Edition edition;
    private final FormWords words;
    private final LineTables lineTables;
    private final TitleFinder titles;
    private final Texts texts;

    EditionAligner(Editions editions, RuleSet rules, Vocabulary vocabulary) {
        this.editions = editions;
        this.edition = rules.edition();
        this.words = new FormWords(edition, editions);
        this.lineTables = new LineTables(edition, editions, Balance.of(rules));
        Metadata metadata = new Metadata(vocabulary);
        this.titles = new TitleFinder(edition, rules.narrative(), metadata);
        this.texts = new Texts(words, titles, metadata);
    }

    /** The year of what reads as a title among the first lines; a guess, for it may stand in a list of other reports. */
    OptionalInt yearAtFirstSight(Source source) {
        List<Block> pieces = Piece.split(source.blocks());
        return titles.find(pieces, pieces.size())
                .map(found -> found.title().year())
                .orElse(OptionalInt.empty());
    }

    Aligned align(Source source, OptionalInt hint) {
        Notebook notebook = new Notebook(edition);
        List<Block> pieces = Piece.split(source.blocks());
        List<Grid> grids = pieces.stream()
                .flatMap(block ->
                        block instanceof Grid grid && grid.width() <= WIDEST ? Stream.of(grid) : Stream.empty())
                .toList();
        Set<Block> used = Collections.newSetFromMap(new IdentityHashMap<>());
        used.addAll(new GridTables(words, notebook).read(grids));
        List<Issue> issues = new ArrayList<>();
        List<Headings.Heading> headings = new Headings(words).find(pieces, issues);
        readLines(pieces, headings, notebook, used);
        new StrayFigures(edition, notebook, pieces, used).tell();
        new TablePlaces(edition, pieces, headings).tell(notebook);
        sayMixed(notebook);

        Texts.Found found = texts.find(source.entries(), pieces, headings, used, issues);
        OptionalInt year = found.year().isPresent() ? found.year() : hint;
        sayYear(found, year, issues);
        issues.addAll(notebook.issues());
        issues.addAll(new Gaps(edition).of(notebook));
        ReportContent content = new ReportContent(
                edition,
                year.orElse(0),
                found.title(),
                found.preface(),
                found.closing(),
                found.sections(),
                cells(notebook));
        return new Aligned(
                content, year, found.organNames(), found.entries(), issues, origins(notebook), found.origins());
    }

    /** Tables that no grid holds may lie flattened between the headings of the first and behind the last of them. */
    private void readLines(List<Block> pieces, List<Headings.Heading> headings, Notebook notebook, Set<Block> used) {
        boolean isComplete = edition.tables().stream()
                .allMatch(table -> table.rows().stream().allMatch(row -> notebook.hasRow(table, row)));
        if (isComplete) {
            return;
        }
        int from = headings.stream()
                .filter(heading -> heading.section().table().isPresent())
                .mapToInt(heading -> heading.at() + 1)
                .min()
                .orElse(0);
        int to = headings.stream()
                .filter(heading -> heading.section().table().isEmpty() && heading.at() > from)
                .mapToInt(Headings.Heading::at)
                .min()
                .orElse(pieces.size());
        Set<Integer> headingsAt = headings.stream().map(Headings.Heading::at).collect(Collectors.toSet());
        FlatLines lines = new FlatLines();
        for (int i = from; i < to; i++) {
            if (!headingsAt.contains(i) && !used.contains(pieces.get(i))) {
                lines.add(pieces.get(i));
            }
        }
        LineTables.Result result = lineTables.read(lines.blocks());
        result.figures().all().forEach((cell, value) -> notebook.add(cell, value));
        result.issues().forEach(issue -> notebook.issue(issue.code(), issue.pointer(), issue.found(), issue.origin()));
        used.addAll(lines.used(result.unused()));
    }

    private static void sayMixed(Notebook notebook) {
        if (!notebook.figures().all().isEmpty()) {
            notebook.issues().stream()
                    .filter(issue -> issue.code() == IssueCode.CELL_OF_OTHER_EDITION)
                    .findFirst()
                    .ifPresent(issue ->
                            notebook.issue(IssueCode.EDITIONS_MIXED, "/edition", issue.found(), issue.origin()));
        }
    }

    private void sayYear(Texts.Found found, OptionalInt year, List<Issue> issues) {
        if (year.isEmpty()) {
            issues.add(new Issue(IssueCode.YEAR_MISSING, Pointers.YEAR, found.title(), Origin.UNKNOWN));
            return;
        }
        Optional<Edition> prescribed = editions.ofYear(year.getAsInt());
        if (prescribed.isEmpty()) {
            issues.add(new Issue(
                    IssueCode.YEAR_WITHOUT_EDITION, Pointers.YEAR, String.valueOf(year.getAsInt()), Origin.UNKNOWN));
        } else if (!prescribed.get().id().equals(edition.id())) {
            issues.add(new Issue(IssueCode.EDITION_OF_OTHER_YEARS, "/edition", edition.id(), Origin.UNKNOWN));
        }
    }

    private Cells cells(Notebook notebook) {
        Map<CellKey, CellValue> values = new LinkedHashMap<>();
        notebook.figures().all().forEach((key, found) -> values.put(key, found.value()));
        return Cells.of(edition, values);
    }

    private static Map<CellKey, Origin> origins(Notebook notebook) {
        Map<CellKey, Origin> origins = new HashMap<>();
        notebook.figures().all().forEach((key, found) -> origins.put(key, found.origin()));
        return origins;
    }
}
