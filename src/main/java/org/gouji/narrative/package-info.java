/**
 * What a report says in prose, read out of it as statements with their exact place: counts with their meaning, totals
 * with their items, shares, dates, citations, and how the text is written. It reads and never judges: whether a
 * statement agrees with a table is for the checks. The words that it knows are data.
 */
@NullMarked
package org.gouji.narrative;

import org.jspecify.annotations.NullMarked;
