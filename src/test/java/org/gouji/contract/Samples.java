package org.gouji.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.review.Office;

/** An organ, its report of 2020 and a batch of one document in the running service, for examples to be tried on. */
record Samples(String organ, String report, String batch) {

    private static final String REPORT = "/api/v1/reports/{report}";
    private static final Map<String, String> WITH_A_SUM = new ConcurrentHashMap<>();

    private static final String EXAMPLE_ORGAN =
            ContractExamples.named("Organ").get("id").textValue();

    static Samples create() {
        return create(anotherOrgan());
    }

    static Samples create(String organ) {
        JsonNode content = with(ContractExamples.named("ReportInput"), organ);
        return new Samples(organ, id("/api/v1/reports", content), batchOfOne());
    }

    private static String batchOfOne() {
        return Contract.given()
                .multiPart("document", "a.txt", new byte[] {'a'}, "text/plain")
                .post("/api/v1/intake/batch")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Below the organ; its report of 2020 was added up. */
    private static String governmentWithASum(String organ) {
        return WITH_A_SUM.computeIfAbsent(organ, supervisor -> {
            ObjectNode below = ContractExamples.copy("OrganInput").without("creditCode");
            String government =
                    id("/api/v1/organs", below.put("kind", "government").put("supervisor", supervisor));
            id("/api/v1/organs", below.put("kind", "department").put("supervisor", government));
            Contract.given()
                    .post("/api/v1/organs/" + government + "/consolidation/2020/report?incomplete=true")
                    .then()
                    .statusCode(201);
            return government;
        });
    }

    static String anotherOrgan() {
        return id("/api/v1/organs", ContractExamples.copy("OrganInput").without("creditCode"));
    }

    static String organBelow(String supervisor) {
        return id(
                "/api/v1/organs",
                ContractExamples.copy("OrganInput")
                        .put("supervisor", supervisor)
                        .without("creditCode"));
    }

    /** An example's path with the samples in it; the other parts are those of the contract's own examples. */
    String path(Operation operation) {
        return filled(operation, reviewed(operation));
    }

    private String filled(Operation operation, String given) {
        var parts = Map.ofEntries(
                Map.entry("organ", operation.id().equals("getTakenOver") ? governmentWithASum(organ) : organ),
                Map.entry("report", report),
                Map.entry("batch", batch),
                Map.entry("number", "1"),
                Map.entry("section", "other"),
                Map.entry("table", operation.path().contains("{row}") ? "applications" : "disclosure"),
                Map.entry("row", "new"),
                Map.entry("edition", "2021"),
                Map.entry("year", "2020"),
                Map.entry("check", "T3-01"),
                Map.entry("type", "report-exists"));
        String path = given;
        for (var part : parts.entrySet()) {
            path = path.replace("{" + part.getKey() + "}", part.getValue());
        }
        return path + operation.demandedQuery();
    }

    /** The same, of another report, of which there is a revision and an explanation under the report's own id. */
    String path(Operation operation, String staged) {
        String path = operation.path();
        if (path.contains("{event}")) {
            path = path.replace("{event}", first("/api/v1/reports/" + staged + "/history", "number"));
        }
        return filled(operation, path.replace("{revision}", "1").replace("{explanation}", staged))
                .replace(report, staged);
    }

    /** With what only a report has that has come further than the others, which are made when they are needed. */
    private String reviewed(Operation operation) {
        String path = operation.path();
        if (path.contains("{event}")) {
            return path.replace("{event}", first("/api/v1/reports/" + report + "/history", "number"));
        }
        if (path.contains("{revision}")) {
            String submitted = Office.readyReport();
            Office.move(submitted, "submit").then().statusCode(200);
            return path.replace(REPORT, submitted).replace("{revision}", "1");
        }
        if (operation.id().equals("explainFinding")) {
            return path.replace(REPORT, Office.reportToExplain());
        }
        if (path.contains("{explanation}")) {
            String explained = Office.reportToExplain();
            String explanation = Office.explain(explained, "x").path("id");
            if (operation.id().equals("judgeExplanation")) {
                Office.move(explained, "submit").then().statusCode(200);
            }
            return path.replace(REPORT, explained).replace("{explanation}", explanation);
        }
        return path;
    }

    private static String first(String list, String property) {
        return Contract.given().get(list).jsonPath().getString("items[0]." + property);
    }

    /** An example's body, about an organ that is there, and without the credit code that only one organ can have. */
    static JsonNode with(JsonNode body, String organ) {
        JsonNode copy = body.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.remove("creditCode");
            if (copy.path("organ").path("id").asText().equals(EXAMPLE_ORGAN)) {
                object.putObject("organ").put("id", organ);
            }
        }
        return copy;
    }

    private static String id(String path, JsonNode body) {
        return Contract.given()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body.toString())
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
