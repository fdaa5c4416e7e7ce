/**
 * Holds the embedded database to its promises: what survives, what is refused, and what is never touched.
 * Where a promise needs a killed or restricted process, a child JVM is that process.
 * Nothing here replaces a part of the launcher: all tests start the real server.
 */
@NullMarked
package org.gouji.platform.database;

import org.jspecify.annotations.NullMarked;
