/**
 * What supervisors ask of many reports at once: what a check that somebody thinks of would say about all reports of a year.
 * Reads reports through the door of {@code report}, batch by batch, and changes none.
 * Checks are compiled by {@code catalogue} and judged by {@code check}; nothing is judged here.
 */
@NullMarked
package org.gouji.supervision;

import org.jspecify.annotations.NullMarked;
