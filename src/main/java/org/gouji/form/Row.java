package org.gouji.form;

/** A line of figures; its key is unique among the rows and row groups of its table. */
public record Row(String key, Label label) implements Line {}
