package org.gouji.report;

/** What was written, and what the checks say about the report after it. */
record CheckedView(Object resource, FindingsView validation) {}
