package org.gouji.outbox;

import java.util.UUID;

/**
 * An event on its way.
 *
 * @param number its place in the order of all events
 * @param id by which the other side knows one that it has had already
 * @param json as it is sent
 * @param attempt which attempt this is, from 1
 */
record Event(long number, UUID id, String json, int attempt) {}
