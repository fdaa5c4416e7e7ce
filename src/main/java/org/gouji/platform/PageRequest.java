package org.gouji.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;
import org.gouji.problem.RequestError;
import org.gouji.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted. Pages follow the sort values of their items (keyset), so that items which come or go
 * between two pages neither repeat nor hide others.
 */
public final class PageRequest {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    private final String list;
    private final int limit;
    private final @Nullable String cursor;

    private PageRequest(String list, int limit, @Nullable String cursor) {
        this.list = list;
        this.limit = limit;
        this.cursor = cursor;
    }

    /** The list's name goes into its cursors, so that one of another list is refused. */
    public static PageRequest of(String list, @Nullable String limit, @Nullable String cursor) {
        return new PageRequest(list, limit == null ? DEFAULT_LIMIT : limit(limit), cursor);
    }

    /** One more than a page holds: whether it comes tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /**
     * What the cursor says the page comes after; empty for the first page. The reader turns sort values into their
     * types and throws IllegalArgumentException when they cannot be; anything wrong is the problem malformed-request.
     */
    public <T> Optional<T> after(Function<List<String>, T> reader) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            var position = Cursor.decode(cursor);
            if (position.list().equals(list)) {
                return Optional.of(reader.apply(position.position()));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | java.time.DateTimeException e) {
            throw refused("cursor", RequestError.INVALID_CURSOR, Map.of());
        }
        throw refused("cursor", RequestError.INVALID_CURSOR, Map.of());
    }

    /** Makes the page from up to {@link #fetch()} items; the position names the sort values of an item. */
    public <T> Page<T> page(List<T> fetched, Function<T, List<String>> position) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null);
        }
        var items = fetched.subList(0, limit);
        return new Page<>(items, new Cursor(list, position.apply(items.get(limit - 1))).encode());
    }

    private static int limit(String text) {
        if (text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= MAX_LIMIT) {
            return Integer.parseInt(text);
        }
        throw refused("limit", RequestError.OUT_OF_RANGE, Map.of("min", 1, "max", MAX_LIMIT));
    }

    private static RuntimeException refused(String parameter, RequestError code, Map<String, Object> arguments) {
        return Problem.of(RequestProblem.MALFORMED_REQUEST, ProblemError.inParameter(parameter, code, arguments))
                .exception();
    }
}
