package org.gouji.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_comes_back_as_it_was_given_and_fits_into_a_url() {
        var cursor = new Cursor("reports", List.of("2020", "淄博\"\\?", ""));

        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "[null]",
                "[\"organs\", null]",
                "{}",
                "\"organs\"",
                "[1,{}]",
                "[[]]",
                "[\"a\"",
                "\u0000"
            })
    void what_is_none_is_noticed(String json) {
        var text = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));

        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(text));
    }

    @Test
    void the_first_page_comes_after_nothing() {
        assertThat(PageRequest.of("organs", null, null).after(position -> position))
                .isEmpty();
    }

    @Test
    void a_cursor_of_another_list_or_with_other_values_is_refused() {
        var cursor = new Cursor("organs", List.of("x")).encode();

        assertThat(PageRequest.of("organs", null, cursor).after(position -> position.get(0)))
                .contains("x");
        assertThatThrownBy(() -> PageRequest.of("reports", null, cursor).after(position -> position.get(0)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> PageRequest.of("organs", null, cursor).after(position -> position.get(1)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> PageRequest.of("organs", null, cursor).after(p -> Integer.parseInt(p.get(0))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void there_is_a_next_page_exactly_when_one_more_item_came() {
        var request = PageRequest.of("organs", "3", null);
        var items = IntStream.range(0, request.fetch()).boxed().toList();

        var full = request.page(items, item -> List.of(item.toString()));
        var last = request.page(items.subList(0, 3), item -> List.of(item.toString()));

        assertThat(full.items()).containsExactly(0, 1, 2);
        assertThat(full.next()).isEqualTo(new Cursor("organs", List.of("2")).encode());
        assertThat(last.items()).containsExactly(0, 1, 2);
        assertThat(last.next()).isNull();
    }
}
