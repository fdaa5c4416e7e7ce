package org.gouji.catalogue;

import java.util.List;

/** Checks, by id. */
record CheckListView(List<CheckView> items) {}
