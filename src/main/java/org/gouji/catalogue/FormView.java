package org.gouji.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition of the form as the API shows it: all that it takes to draw its grids and to address its cells. */
record FormView(
        String id,
        YearsView years,
        LabelView title,
        InstrumentView instrument,
        String basis,
        List<SectionView> sections,
        List<TableView> tables) {

    record YearsView(int first, @JsonInclude(Include.ALWAYS) @Nullable Integer last) {}

    record LabelView(String official, String english, List<String> aliases) {}

    record InstrumentView(String title, String number) {}

    record SectionView(String key, LabelView heading, @JsonInclude(Include.ALWAYS) @Nullable String table) {}

    record TableView(
            String key,
            String section,
            List<LineView> rows,
            List<LineView> columns,
            List<GroupView> rowGroups,
            List<GroupView> columnGroups,
            List<CellView> cells,
            LayoutView layout) {}

    /** A row or a column. */
    record LineView(String key, LabelView label) {}

    /** Without a label the group is not printed. */
    record GroupView(String key, @Nullable LabelView label, List<String> members) {}

    record CellView(
            String cell,
            String pointer,
            String row,
            String column,
            String kind,
            @JsonInclude(Include.ALWAYS) @Nullable String unit) {}

    record LayoutView(int width, List<List<GridCellView>> rows) {}

    /** A label has a text, in both languages, and the key of what it names; a value has its cell. */
    record GridCellView(
            String kind,
            @Nullable String text,
            @Nullable String english,
            @Nullable String key,
            @Nullable String cell,
            int colspan,
            int rowspan) {}
}
