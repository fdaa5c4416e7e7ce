package org.gouji.form;

/** What a table is made of in one direction: a row or a column. */
interface Line {

    String key();

    Label label();
}
