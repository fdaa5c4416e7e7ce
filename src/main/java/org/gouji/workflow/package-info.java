/**
 * How a report goes from a draft to publication: stages, actions and the table of transitions between them.
 * Decides from a situation alone, with every reason where it refuses; stores, sends and logs nothing.
 * Touches the core room access, whose rights the table names.
 */
@NullMarked
package org.gouji.workflow;

import org.jspecify.annotations.NullMarked;
