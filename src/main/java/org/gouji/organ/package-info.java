/**
 * Keeps the administrative organs: who they are, what they may do and whom they report to.
 * Other rooms see the door {@link org.gouji.organ.Organs} and its values; rows, queries and JSON stay inside.
 * Touches JAX-RS, Panache and the rooms platform and problem; knows nothing of reports, and learns only from the database that an organ is still needed.
 */
@NullMarked
package org.gouji.organ;

import org.jspecify.annotations.NullMarked;
