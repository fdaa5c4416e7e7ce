/**
 * Turns every refusal and every failure of the service into an RFC 9457 problem in Chinese and English.
 * The texts are data (problems/*.json); no class name, SQL, stack or message of a library reaches a client.
 * Touches JAX-RS, Vert.x and Jackson; knows no business word, which rooms bring along as their own {@link org.gouji.problem.ProblemType}s and {@link org.gouji.problem.ErrorCode}s.
 */
@NullMarked
package org.gouji.problem;

import org.jspecify.annotations.NullMarked;
