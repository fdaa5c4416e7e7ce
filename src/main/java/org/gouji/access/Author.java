package org.gouji.access;

/** Who did something, as it is remembered: what they were called then, whatever becomes of them. */
public record Author(String id, String name) {

    /** What the service does by itself, without anybody's request. */
    public static final Author SERVICE = new Author("service", "gouji");

    public static Author of(Caller caller) {
        return caller.isPublic() ? SERVICE : new Author(caller.id(), caller.name());
    }
}
