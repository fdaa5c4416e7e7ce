/**
 * The one door to the readers of all formats: it knows a document by its bytes, never by its name, and has it read
 * within a limit of time and by so many threads at once. Each family of formats is a room of its own below this one.
 * Judges nothing and keeps nothing.
 */
@NullMarked
package org.gouji.reader;

import org.jspecify.annotations.NullMarked;
