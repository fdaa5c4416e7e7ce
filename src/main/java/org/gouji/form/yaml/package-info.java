/**
 * Reads the files that describe the form, its checks and the words that texts are read by, and hands their raw records on to be compiled.
 * A file that is not exactly what its records expect is refused with every defect and its line; nothing is repaired or filled in.
 * Owns the YAML library; touches no other rooms than {@code form} and those that compile.
 */
@NullMarked
package org.gouji.form.yaml;

import org.jspecify.annotations.NullMarked;
