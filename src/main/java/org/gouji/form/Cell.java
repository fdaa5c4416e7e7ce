package org.gouji.form;

import java.util.Optional;

/**
 * A place for one figure.
 *
 * @param index its dense position in the edition, from 0, in reading order
 * @param unit what the number counts; for money the unit that it is kept in, whatever was written
 */
public record Cell(int index, CellKey key, Row row, Column column, ValueKind kind, Optional<String> unit) {}
