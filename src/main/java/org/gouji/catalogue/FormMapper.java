package org.gouji.catalogue;

import java.util.List;
import org.gouji.catalogue.FormListView.FormSummaryView;
import org.gouji.catalogue.FormView.CellView;
import org.gouji.catalogue.FormView.GridCellView;
import org.gouji.catalogue.FormView.GroupView;
import org.gouji.catalogue.FormView.InstrumentView;
import org.gouji.catalogue.FormView.LabelView;
import org.gouji.catalogue.FormView.LayoutView;
import org.gouji.catalogue.FormView.LineView;
import org.gouji.catalogue.FormView.SectionView;
import org.gouji.catalogue.FormView.TableView;
import org.gouji.catalogue.FormView.YearsView;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.GridCell;
import org.gouji.form.Group;
import org.gouji.form.Instrument;
import org.gouji.form.Label;
import org.gouji.form.Years;
import org.jspecify.annotations.Nullable;

final class FormMapper {

    static final String PATH = "/api/v1/forms";

    private FormMapper() {}

    static FormListView toList(List<Edition> editions) {
        return new FormListView(editions.stream().map(FormMapper::toSummary).toList());
    }

    static FormView toView(Edition edition) {
        return new FormView(
                edition.id(),
                years(edition.years()),
                label(edition.title()),
                instrument(edition.instrument()),
                edition.basis(),
                edition.sections().stream()
                        .map(section -> new SectionView(
                                section.key(),
                                label(section.heading()),
                                section.table().orElse(null)))
                        .toList(),
                edition.tables().stream().map(FormMapper::table).toList());
    }

    private static FormSummaryView toSummary(Edition edition) {
        return new FormSummaryView(
                edition.id(),
                years(edition.years()),
                label(edition.title()),
                instrument(edition.instrument()),
                PATH + "/" + edition.id());
    }

    private static TableView table(FormTable table) {
        return new TableView(
                table.key(),
                table.section().key(),
                table.rows().stream()
                        .map(row -> new LineView(row.key(), label(row.label())))
                        .toList(),
                table.columns().stream()
                        .map(column -> new LineView(column.key(), label(column.label())))
                        .toList(),
                table.rowGroups().stream().map(FormMapper::group).toList(),
                table.columnGroups().stream().map(FormMapper::group).toList(),
                table.cells().stream().map(FormMapper::cell).toList(),
                new LayoutView(
                        table.layout().width(),
                        table.layout().rows().stream()
                                .map(line ->
                                        line.stream().map(FormMapper::gridCell).toList())
                                .toList()));
    }

    private static YearsView years(Years years) {
        return new YearsView(
                years.first(), years.last().isPresent() ? years.last().getAsInt() : null);
    }

    private static LabelView label(Label label) {
        return new LabelView(label.official(), label.english(), label.aliases());
    }

    private static InstrumentView instrument(Instrument instrument) {
        return new InstrumentView(instrument.title(), instrument.number());
    }

    private static GroupView group(Group group) {
        return new GroupView(group.key(), group.label().map(FormMapper::label).orElse(null), group.members());
    }

    private static CellView cell(Cell cell) {
        return new CellView(
                cell.key().toString(),
                cell.key().pointer(),
                cell.row().key(),
                cell.column().key(),
                cell.kind().word(),
                cell.unit().orElse(null));
    }

    private static GridCellView gridCell(GridCell cell) {
        if (cell instanceof GridCell.Value value) {
            String address = value.cell().key().toString();
            return new GridCellView("value", null, null, null, address, cell.colspan(), cell.rowspan());
        }
        if (cell instanceof GridCell.RowLabel row) {
            return label("row", row.row().key(), cell);
        }
        if (cell instanceof GridCell.ColumnLabel column) {
            return label("column", column.column().key(), cell);
        }
        if (cell instanceof GridCell.GroupLabel group) {
            return label("group", group.group().key(), cell);
        }
        return label("text", null, cell);
    }

    private static GridCellView label(String kind, @Nullable String key, GridCell cell) {
        return new GridCellView(
                kind,
                cell.label().map(Label::official).orElse(null),
                cell.label().map(Label::english).orElse(null),
                key,
                null,
                cell.colspan(),
                cell.rowspan());
    }
}
