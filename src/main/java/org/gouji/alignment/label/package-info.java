/**
 * The form's labels as documents print them: folded, abbreviated, mistaken by a character, turned round. Says which label a
 * word is, and never what stands beside it. Pure; knows the form and where words stand.
 */
@NullMarked
package org.gouji.alignment.label;

import org.jspecify.annotations.NullMarked;
