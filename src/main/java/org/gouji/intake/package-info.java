/**
 * Takes documents in: has them read and placed into the form, says whose report it is, and keeps it where that is
 * wanted; one at a time, or a batch beside the service's work. One door, {@link org.gouji.intake.Intake}, which judges
 * nothing. May touch reader, alignment, source, report, organ, catalogue, check, form, content, platform and problem.
 */
@NullMarked
package org.gouji.intake;

import org.jspecify.annotations.NullMarked;
