package org.gouji.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of a list and the cursor of the next one, null on the last. */
public record Page<T>(List<T> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** All items of a list, page by page as they are taken. The first page is asked for with null. */
    public static <T> Stream<T> all(Function<@Nullable String, Page<T>> pages) {
        return Stream.iterate(Optional.of(pages.apply(null)), Optional::isPresent, before -> before.flatMap(
                                page -> Optional.ofNullable(page.next))
                        .map(pages))
                .flatMap(page -> page.orElseThrow().items.stream());
    }

    public <U> Page<U> map(Function<T, U> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }

    /** With a Link header to the next page: the same query with the next cursor, as a path from the root. */
    public Response response(UriInfo request) {
        // a list that is offered as a file as well leaves the type open
        var response = Response.ok(this, MediaType.APPLICATION_JSON_TYPE);
        if (next != null) {
            var uri = request.getRequestUriBuilder()
                    .replaceQueryParam("cursor", next)
                    .build();
            response.header(HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(uri.getRawPath(), uri.getRawQuery()));
        }
        return response.build();
    }
}
