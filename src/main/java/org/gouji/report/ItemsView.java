package org.gouji.report;

import java.util.List;

/** A list that is always whole. */
record ItemsView<T>(List<T> items) {}
