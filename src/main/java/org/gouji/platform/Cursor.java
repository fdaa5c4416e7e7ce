package org.gouji.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A position in a list: the list's name and the sort values of the last item that was given out. Opaque to clients, but
 * no secret: it holds only what the item itself shows.
 */
record Cursor(String list, List<String> position) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 500;

    Cursor {
        position = List.copyOf(position);
    }

    String encode() {
        var values = new ArrayList<String>();
        values.add(list);
        values.addAll(position);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(values));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** IllegalArgumentException when it is no cursor. */
    static Cursor decode(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        try {
            var values = List.of(JSON.readValue(json, String[].class));
            return new Cursor(values.get(0), values.subList(1, values.size()));
        } catch (IOException | NullPointerException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no cursor", e);
        }
    }
}
