/**
 * Keeps reports: sections and tables with a version each, and their REST endpoints. One door,
 * {@link org.gouji.report.Reports}; resources, rows and mapping are hidden behind it. May touch form, content,
 * narrative, check, similarity, catalogue, organ, problem and platform, and judges nothing itself.
 */
@NullMarked
package org.gouji.report;

import org.jspecify.annotations.NullMarked;
