/**
 * Figures over years and organs: series of any cell, indicators with stated definitions, and where an organ stands.
 * Every answer says what is lacking and how few cases it stands on; the figures of others are seen in what is published alone.
 * Asks the room of supervision for sums and scope; stores nothing.
 */
@NullMarked
package org.gouji.statistics;

import org.jspecify.annotations.NullMarked;
