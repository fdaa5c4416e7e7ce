/**
 * Reads the files that describe the form and its checks and hands their raw records on to be compiled.
 * A file that is not exactly what its records expect is refused with every defect and its line; nothing is repaired or filled in.
 * Owns the YAML library; touches no other room than {@code form} and {@code check}.
 */
@NullMarked
package org.gouji.form.yaml;

import org.jspecify.annotations.NullMarked;
