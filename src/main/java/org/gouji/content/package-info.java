/**
 * What a report says: its texts and the figures of its cells, each a number, a blank, missing or unreadable.
 * Reads the text of one cell. Knows the form, but no rules and no storage.
 */
@NullMarked
package org.gouji.content;

import org.jspecify.annotations.NullMarked;
