package org.gouji.outbox;

/** What has come of an attempt to deliver an event. */
sealed interface Delivery {

    record Delivered() implements Delivery {}

    /** The other side does not want this event as it is; others it may. */
    record Refused(String why) implements Delivery {}

    /** The other side cannot be reached, or takes nothing at the moment. */
    record Down(String why) implements Delivery {}
}
