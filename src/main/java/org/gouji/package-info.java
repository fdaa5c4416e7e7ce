/** Gouji: keeps, checks and adds up annual reports on government information disclosure. */
@NullMarked
package org.gouji;

import org.jspecify.annotations.NullMarked;
