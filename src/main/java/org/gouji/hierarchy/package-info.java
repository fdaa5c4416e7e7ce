/**
 * Says who belongs to whose sum: the organs below one, without those that are led from above, parted by its direct subordinates.
 * A government's report adds up those below it and so stands beside their sum, never in it.
 * Pure: touches nothing but the JDK, and knows no report but that there is one.
 */
@NullMarked
package org.gouji.hierarchy;

import org.jspecify.annotations.NullMarked;
