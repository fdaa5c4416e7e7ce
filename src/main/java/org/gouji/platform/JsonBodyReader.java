package org.gouji.platform;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;

/** Gives resources their JSON body as a {@link JsonNode} that was read strictly and up to a bound. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, JsonBodyReader.MERGE_PATCH})
public class JsonBodyReader implements MessageBodyReader<JsonNode> {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonNode.class;
    }

    @Override
    public JsonNode readFrom(
            Class<JsonNode> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        // without a Content-Type any reader would be asked, and no coding of the content is undone
        if (!headers.containsKey(HttpHeaders.CONTENT_TYPE) || headers.containsKey(HttpHeaders.CONTENT_ENCODING)) {
            throw Problem.of(RequestProblem.UNSUPPORTED_MEDIA_TYPE).exception();
        }
        byte[] bytes = body.readNBytes(EarlyRefusals.LARGEST_BODY + 1);
        if (bytes.length > EarlyRefusals.LARGEST_BODY) {
            throw Problem.of(RequestProblem.PAYLOAD_TOO_LARGE).exception();
        }
        return StrictJson.read(bytes);
    }
}
