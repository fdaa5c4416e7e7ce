/**
 * Tells another system what happens to reports. What is to be told is kept in the transaction in which it happens and
 * sent when that is done, again and again until the other side has taken it, the events of one report in their order.
 * Does not decide what happens to a report.
 */
@NullMarked
package org.gouji.outbox;

import org.jspecify.annotations.NullMarked;
