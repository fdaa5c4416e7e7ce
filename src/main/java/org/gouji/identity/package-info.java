/**
 * Who is asking: an identity server's tokens, or the local administrator of the embedded database, become a caller.
 * One filter refuses operations to whom their right was not granted; rooms ask {@link org.gouji.identity.CurrentCaller} about organs.
 * Touches the security of Quarkus, JAX-RS and the rooms access and problem; knows no report.
 */
@NullMarked
package org.gouji.identity;

import org.jspecify.annotations.NullMarked;
