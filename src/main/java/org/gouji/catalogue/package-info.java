/**
 * The forms and checks that the service knows, loaded and compiled once at start, and shown to the world.
 * A defective file stops the start with everything that is wrong. Stores nothing.
 */
@NullMarked
package org.gouji.catalogue;

import org.jspecify.annotations.NullMarked;
