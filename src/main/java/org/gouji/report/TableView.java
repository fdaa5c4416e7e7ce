package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What the contract shows of tables besides their cells, which are plain maps. */
final class TableView {

    private TableView() {}

    record Entry(String table, Map<String, Map<String, JsonNode>> rows, String etag, String href) {}

    record RowEntry(String row, Map<String, JsonNode> cells, String href) {}
}
