package org.gouji.statistics;

import java.util.UUID;
import org.gouji.supervision.Counted;
import org.gouji.supervision.Extent;

/** Whose figures are asked for, and from which stage on reports count. */
record Asked(UUID organ, Extent extent, Counted counted) {}
