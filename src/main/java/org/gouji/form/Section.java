package org.gouji.form;

import java.util.Optional;

/**
 * One of the parts of a report.
 *
 * @param table the key of the table that the section holds, if it holds one
 */
public record Section(String key, Label heading, Optional<String> table) {}
