/**
 * The embedded PostgreSQL and the way the service starts and stops around it.
 * It may touch Quarkus, the JDBC driver, the file system and child processes, and it knows no business word.
 * No other room knows whether the database is embedded: they all see a data source.
 */
@NullMarked
package org.gouji.platform.database;

import org.jspecify.annotations.NullMarked;
