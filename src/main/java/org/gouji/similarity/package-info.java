/**
 * How alike two texts are, and which passages they share: an exact score for two texts, and a print that compares one
 * report with very many. Compares what a text says in its own words, without the form's fixed phrases, figures and dates,
 * and never says who copied from whom. The phrases and counters that it leaves out are data; it knows no storage and no
 * rule.
 */
@NullMarked
package org.gouji.similarity;

import org.jspecify.annotations.NullMarked;
