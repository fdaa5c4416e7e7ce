/**
 * Tells figures apart whose digits stand together: by the equations of the form, and only where exactly one way to cut
 * them lets all equations hold. A search of sums with a bound on its work. Pure; knows cells by their positions, and
 * neither labels nor documents.
 */
@NullMarked
package org.gouji.alignment.digits;

import org.jspecify.annotations.NullMarked;
