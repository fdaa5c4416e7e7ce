package org.gouji.consolidation;

import java.math.BigDecimal;
import java.util.UUID;

/** The largest figure that one report has in a cell. */
public record Peak(UUID organ, BigDecimal number) {}
