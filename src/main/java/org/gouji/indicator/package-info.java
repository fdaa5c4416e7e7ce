/**
 * Shares of figures with stated definitions, and where one stands among its peers.
 * Says what is lacking, what is too few to mean much, and what cannot be said at all. Pure; knows sums, and no report.
 */
@NullMarked
package org.gouji.indicator;

import org.jspecify.annotations.NullMarked;
