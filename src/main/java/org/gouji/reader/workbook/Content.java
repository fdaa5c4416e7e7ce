package org.gouji.reader.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.source.Remark;

/** The text of a cell, and what is to be said about it. */
record Content(String text, List<Said> said) {

    record Said(Remark.Kind kind, String found) {}

    static final Content EMPTY = new Content("", List.of());

    Content {
        said = List.copyOf(said);
    }

    static Content of(String text) {
        return new Content(text, List.of());
    }

    Content saying(Remark.Kind kind, String found) {
        return new Content(
                text,
                Stream.concat(said.stream(), Stream.of(new Said(kind, found))).toList());
    }

    /** As it is where a line goes through it: not there any more. */
    Content struck() {
        return text.isBlank() ? this : EMPTY.saying(Remark.Kind.TRACKED_CHANGE, text);
    }

    boolean isEmpty() {
        return text.isBlank() && said.isEmpty();
    }
}
