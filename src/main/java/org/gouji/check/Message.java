package org.gouji.check;

/** One text in the two languages of the service. */
public record Message(String zh, String en) {

    /** Whether it has both languages. One that a file leaves out is null, whatever the type says. */
    boolean isComplete() {
        return zh != null && !zh.isBlank() && en != null && !en.isBlank();
    }

    Message append(Message other) {
        return new Message(zh + other.zh, en + other.en);
    }
}
