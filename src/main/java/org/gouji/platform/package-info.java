/**
 * The conventions that every resource shares: entity tags and preconditions, paging, strict JSON in, merge patch, dry run and idempotency; and the embedded database.
 * Rooms call these instead of the libraries, so that all of the API behaves alike.
 * Touches JAX-RS, Jackson, transactions and the room problem; knows no business word.
 */
@NullMarked
package org.gouji.platform;

import org.jspecify.annotations.NullMarked;
