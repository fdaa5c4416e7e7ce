/**
 * Gouji: keeps, checks and adds up annual reports on government information disclosure.
 * Each package below is a room with a business word for a name, and this one holds no class.
 * What a room may touch stands in its own package-info and in the plan that the architecture test enforces.
 */
@NullMarked
package org.gouji;

import org.jspecify.annotations.NullMarked;
