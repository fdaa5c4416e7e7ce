/**
 * Tests that hold the service and its contract together: the file's own rules, its examples, and every request and
 * answer of every other test. Other tests speak to the service through {@link Contract} alone.
 * May touch the contract file and the running service over HTTP, not the insides of any room.
 */
@NullMarked
package org.gouji.contract;

import org.jspecify.annotations.NullMarked;
