package org.gouji.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.gouji.platform.Ids;

/** The door of the room: keeps what other systems are to be told, where there is one to tell. */
@Singleton
public class Outbox {

    private static final String SPECIFICATION = "1.0";
    private static final String SOURCE = "/api/v1";

    private final OutboxRows rows;
    private final WebhookConfig config;
    private final ObjectMapper mapper;
    private final Ids ids;

    Outbox(OutboxRows rows, WebhookConfig config, ObjectMapper mapper, Ids ids) {
        this.rows = rows;
        this.config = config;
        this.mapper = mapper;
        this.ids = ids;
    }

    /**
     * In the caller's transaction, which has locked the report, so that events of one report are in order.
     *
     * @param type of the event, e.g. {@code org.gouji.report.submitted}
     * @param data what is told, written as JSON
     */
    public void put(UUID report, String type, Instant time, Object data) {
        if (config.url().isEmpty()) {
            return;
        }
        UUID id = ids.next();
        JsonNode event = mapper.createObjectNode()
                .put("specversion", SPECIFICATION)
                .put("id", id.toString())
                .put("source", SOURCE)
                .put("type", type)
                .put("subject", "reports/" + report)
                .put("time", time.toString())
                .put("datacontenttype", "application/json")
                .set("data", mapper.valueToTree(data));
        rows.put(id, report, event.toString(), time);
    }
}
