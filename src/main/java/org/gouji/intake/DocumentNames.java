package org.gouji.intake;

import org.gouji.platform.Storable;

/** What files are called, for a person to find them by: never a path, and never more than a line. */
final class DocumentNames {

    private static final int LONGEST = 200;

    private DocumentNames() {}

    static String of(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "?")
                .strip();
        String storable = Storable.isStorable(name) ? name : name.replaceAll("[^\\x20-\\x7E]", "?");
        return storable.codePointCount(0, storable.length()) <= LONGEST
                ? storable
                : storable.substring(0, storable.offsetByCodePoints(0, LONGEST));
    }
}
