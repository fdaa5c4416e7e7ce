package org.gouji.spreadsheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to be written.
 *
 * @param name what it is about: the name of the file, without an ending, and of the sheet
 * @param headings of its columns; a row has a value for each
 * @param rows taken one after the other while the file is written, so that there may be many, and closed afterwards
 */
public record Table(String name, List<String> headings, Stream<List<Value>> rows) {

    public Table {
        headings = List.copyOf(headings);
    }
}
