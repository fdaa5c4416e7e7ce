package org.gouji.planted.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gouji.planted.check.CheckOfAForm;

/** Planted: a core room that reads files, the clock and JSON, and enters the room above it. */
public record FormThatLooksOut(CheckOfAForm[] checks, JsonNode json) {

    public static boolean isThere(Path file) {
        return Files.exists(file) && LocalDate.now().getYear() > 2000;
    }
}
