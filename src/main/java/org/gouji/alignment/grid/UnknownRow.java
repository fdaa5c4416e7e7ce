package org.gouji.alignment.grid;

import java.util.List;
import java.util.Optional;
import org.gouji.alignment.label.GridLine;
import org.gouji.form.FormTable;
import org.gouji.source.Grid.Box;

/** A row whose label is not known, and the assignment of the grid that it stands in. */
record UnknownRow(GridLine line, FormTable table, Optional<Box> label, List<Box> values, ColumnAssignment columns) {}
