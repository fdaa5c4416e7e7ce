/**
 * Puts the five reports of a first start into an empty service, so that a newcomer sees findings within a minute.
 * Goes through the doors of organ and report like anybody else, in one transaction. Touches the service's resources, JSON
 * and one setting.
 */
@NullMarked
package org.gouji.demo;

import org.jspecify.annotations.NullMarked;
