package org.gouji.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;
import org.gouji.problem.RequestError;
import org.gouji.problem.RequestProblem;

/**
 * Reads a JSON body without forgiving anything: one value in UTF-8, no repeated property, numbers exactly as written.
 * Refuses with malformed-request, naming line and column, what is no such JSON, and with invalid-content, naming the
 * pointers, what no database of ours could hold.
 */
public final class StrictJson {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private StrictJson() {}

    public static JsonNode read(byte[] body) {
        JsonNode node = parse(decode(body));
        Defects defects = new Defects();
        Storable.check(node, defects);
        defects.orThrow();
        return node;
    }

    /** The same text for the same value, however it was spaced and ordered. */
    static String canonical(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw malformed(RequestError.NOT_UTF8, Map.of());
        }
    }

    private static JsonNode parse(String text) {
        try (var parser = MAPPER.createParser(text)) {
            return parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(JsonParser parser) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(parser);
            if (node == null || node.isMissingNode()) {
                throw malformed(RequestError.EMPTY_BODY, Map.of());
            }
            if (parser.nextToken() != null) {
                throw malformed(RequestError.JSON_SYNTAX, position(parser.currentTokenLocation()));
            }
            return node;
        } catch (StreamConstraintsException | NumberFormatException e) {
            // an exponent of ten digits is no number to BigDecimal
            throw malformed(RequestError.JSON_LIMITS, position(parser.currentLocation()));
        } catch (MismatchedInputException e) {
            throw malformed(RequestError.DUPLICATE_PROPERTY, position(parser.currentTokenLocation()));
        } catch (JsonProcessingException e) {
            throw malformed(RequestError.JSON_SYNTAX, position(parser.currentLocation()));
        }
    }

    private static Map<String, Object> position(JsonLocation location) {
        return Map.of("line", location.getLineNr(), "column", location.getColumnNr());
    }

    private static RuntimeException malformed(RequestError code, Map<String, Object> arguments) {
        return Problem.of(RequestProblem.MALFORMED_REQUEST, ProblemError.inBody("", code, arguments))
                .exception();
    }
}
