package org.gouji.organ;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.contract.Contract;
import org.jspecify.annotations.Nullable;

/** Organs as bodies of requests, and organs that are there. */
public final class OrganFixture {

    static final String ORGANS = "/api/v1/organs";

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, @Nullable Object> body;

    private OrganFixture(Map<String, @Nullable Object> body) {
        this.body = body;
    }

    /** With a name that no other has. */
    public static OrganFixture anOrgan() {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("name", "某某市数据局 " + UUID.randomUUID());
        body.put("tier", "city");
        body.put("kind", "department");
        return new OrganFixture(body);
    }

    public OrganFixture with(String property, @Nullable Object value) {
        var more = new LinkedHashMap<>(body);
        more.put(property, value);
        return new OrganFixture(more);
    }

    public OrganFixture under(String supervisor) {
        return with("supervisor", supervisor);
    }

    public String json() {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Enters it and gives its id. */
    public String entered() {
        return post().then().statusCode(201).extract().path("id");
    }

    Response post() {
        return Contract.given().contentType("application/json").body(json()).post(ORGANS);
    }

    /** One that no other organ has. */
    public static String aCreditCode() {
        var digits = "12370300%09d".formatted(NUMBERS.incrementAndGet());
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(last -> digits + (char) last)
                .filter(code -> CreditCode.parse(code).isPresent())
                .findFirst()
                .orElseThrow();
    }

    static String path(String id) {
        return ORGANS + "/" + id;
    }

    static String tag(String id) {
        return Contract.given().get(path(id)).then().statusCode(200).extract().header("ETag");
    }
}
