/**
 * Takes reports from a draft to publication: transitions, revisions, explanations of findings, remarks, differences.
 * Asks the core room workflow what is open to the caller, and moves reports through the door of the room report.
 * Touches report, history, organ, identity and storage; report knows nothing of it.
 */
@NullMarked
package org.gouji.review;

import org.jspecify.annotations.NullMarked;
