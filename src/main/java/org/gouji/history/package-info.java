/**
 * What has happened to every report: each change of its content and of its stage, by whom and at whose request.
 * Writes within the transaction of whatever changes a report, and lets nobody change what it wrote.
 * Touches report, whose changes it is told, difference, identity and storage.
 */
@NullMarked
package org.gouji.history;

import org.jspecify.annotations.NullMarked;
