package org.gouji.form;

/** A column of figures; its key is unique among the columns and column groups of its table. */
public record Column(String key, Label label) implements Line {}
