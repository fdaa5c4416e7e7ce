package org.gouji.supervision;

import static io.restassured.http.ContentType.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.gouji.contract.Contract;

/** A small tree of real organs with the reports that they published, made anew for every test. */
final class Zibo {

    static final String BIG_DATA = "zhangdian-big-data-centre-2020.json";
    static final String OFFICES = "zhangdian-government-offices-administration-2020.json";
    static final String MEDIA = "zhangdian-media-centre-2020.json";
    static final String ZONE_OFFICE = "zibo-development-zone-office-2020.json";
    static final String BUREAU = "zibo-big-data-bureau-2021.json";

    private static final JsonMapper MAPPER = new JsonMapper();

    private Zibo() {}

    static String organ(String name, String tier, String kind, String supervisor) {
        ObjectNode organ = JsonNodeFactory.instance.objectNode();
        organ.put("name", name).put("tier", tier).put("kind", kind);
        if (!supervisor.isEmpty()) {
            organ.put("supervisor", supervisor);
        }
        return posted("/api/v1/organs", organ).extract().path("id");
    }

    /** 张店区人民政府 under 淄博市人民政府. */
    static String zhangdian() {
        return organ("张店区人民政府", "county", "government", organ("淄博市人民政府", "city", "government", ""));
    }

    /** The organ of a transcript below a supervisor, with its report. */
    static String published(String transcript, String supervisor) {
        JsonNode file = read(transcript);
        String organ = organ(
                file.at("/organ/name").textValue(),
                file.at("/organ/tier").textValue(),
                file.at("/organ/kind").textValue(),
                supervisor);
        report(organ, file.at("/report/year").asInt(), file.at("/report/tables"));
        return organ;
    }

    /** The address of a new report. */
    static String report(String organ, int year, JsonNode tables) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.putObject("organ").put("id", organ);
        report.put("year", year);
        report.set("tables", tables);
        return posted("/api/v1/reports", report).extract().header("Location");
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode get(String path) {
        return json(Contract.given().get(path).then().statusCode(200).extract().asString());
    }

    private static ValidatableResponse posted(String path, JsonNode body) {
        return Contract.given()
                .contentType(JSON)
                .body(body.toString())
                .post(path)
                .then()
                .statusCode(201);
    }

    private static JsonNode read(String transcript) {
        try (InputStream in = Objects.requireNonNull(Zibo.class.getResourceAsStream("/transcripts/" + transcript))) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
