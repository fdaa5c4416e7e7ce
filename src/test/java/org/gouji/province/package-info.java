/**
 * A province that does not exist: organs and their reports of several years, the same again for the same seed.
 * Figures balance and carry over but for a known share of planted faults, each of which can be told.
 * Written straight into the tables, within seconds; for tests in a small size and for benchmarks in full.
 */
package org.gouji.province;
