package org.gouji.supervision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** All pages of a list, whose address has a query already. */
final class Paged {

    private Paged() {}

    static List<JsonNode> items(String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = Zibo.get(path);
        page.path("items").forEach(items::add);
        while (!page.path("next").isNull()) {
            page = Zibo.get(path + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(items::add);
        }
        return items;
    }
}
