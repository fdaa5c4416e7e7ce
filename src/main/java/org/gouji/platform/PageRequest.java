package org.gouji.platform;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.problem.RequestError;
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
        return new PageRequest(
                list, Parameters.integer("limit", limit, 1, MAX_LIMIT).orElse(DEFAULT_LIMIT), cursor);
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
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw Parameters.refused("cursor", RequestError.INVALID_CURSOR, Map.of());
        }
        throw Parameters.refused("cursor", RequestError.INVALID_CURSOR, Map.of());
    }

    /** Makes the page from up to {@link #fetch()} items; the position names the sort values of an item. */
    public <T> Page<T> page(List<T> fetched, Function<T, List<String>> position) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null);
        }
        var items = fetched.subList(0, limit);
        return new Page<>(items, new Cursor(list, position.apply(items.get(limit - 1))).encode());
    }
}
