package org.gouji.platform;

/** A strong entity tag: one letter for the kind of resource and its version, so that tags of different kinds never match. */
public record EntityTag(String value) {

    public EntityTag {
        if (!value.matches("[a-z]\\d+")) {
            throw new IllegalArgumentException(value);
        }
    }

    public static EntityTag of(char kind, long version) {
        return new EntityTag(kind + Long.toString(version));
    }

    /** Quoted, as it stands in a header. */
    @Override
    public String toString() {
        return '"' + value + '"';
    }
}
