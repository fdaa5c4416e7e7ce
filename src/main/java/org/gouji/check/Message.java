package org.gouji.check;

/** One text in the two languages of the service. */
public record Message(String zh, String en) {

    Message append(Message other) {
        return new Message(zh + other.zh, en + other.en);
    }
}
