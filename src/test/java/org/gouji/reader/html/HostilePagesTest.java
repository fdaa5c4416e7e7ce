package org.gouji.reader.html;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class HostilePagesTest {

    private static final int MIB = 1 << 20;

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("<div>".repeat(100_000) + "x", Refusal.TOO_DEEP),
                Arguments.of("<table><tr><td>".repeat(100_000) + "x", Refusal.TOO_DEEP),
                Arguments.of("<span>".repeat(100_000) + "x", Refusal.TOO_DEEP),
                Arguments.of("<b><i><u>".repeat(30_000) + "x", Refusal.TOO_DEEP),
                Arguments.of("<ul><li>".repeat(50_000) + "x", Refusal.TOO_DEEP),
                Arguments.of("<svg>".repeat(50_000) + "x", Refusal.TOO_DEEP),
                Arguments.of("<table>" + "<tr><td>1<td>2".repeat(100_000) + "</table>", Refusal.TOO_LARGE),
                Arguments.of("<table>" + "<tr>".repeat(100_000) + "<td>1<td>2</table>", Refusal.TOO_LARGE),
                Arguments.of("<table><tr>" + "<td>1".repeat(20_000) + "<tr><td>1".repeat(20_000), Refusal.TOO_LARGE),
                Arguments.of("<p>x<table>" + "<b>y".repeat(20_000), Refusal.TOO_DEEP),
                Arguments.of(
                        "<table>" + "<tr><td rowspan=60000 colspan=900>1<td>2".repeat(2_000) + "</table>",
                        Refusal.TOO_LARGE),
                Arguments.of("<p>" + "x".repeat(20 * MIB), Refusal.TOO_LARGE),
                Arguments.of("<p>x".repeat(5 * MIB), Refusal.TOO_LARGE),
                Arguments.of("<p " + "a ".repeat(10 * MIB) + ">x", Refusal.TOO_LARGE),
                Arguments.of("<".repeat(20 * MIB), Refusal.TOO_LARGE),
                Arguments.of("&".repeat(20 * MIB), Refusal.TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_no_report_needs_is_refused(String page, Refusal refusal) {
        assertThatThrownBy(read(page)).isInstanceOfSatisfying(RefusedDocument.class, e -> assertThat(e.refusal())
                .isEqualTo(refusal));
    }

    static Stream<String> heavy() {
        return Stream.of(
                "<p>x</p><!--" + "-".repeat(20 * MIB),
                "<p>x</p><script>" + "<a b".repeat(100_000) + "</script>",
                "<p>x</p><img src='data:image/png;base64," + "A".repeat(19 * MIB) + "'>",
                "<p>x" + " ".repeat(19 * MIB) + "y",
                "<p>x" + "</p>".repeat(100_000),
                "<p>x" + "<a href=1>".repeat(50_000) + "y",
                "<table><tr>" + "<td colspan=1000>1".repeat(900) + "<tr><td>2</table>",
                "<p>x" + "<br>".repeat(100_000),
                "<p>x" + "<font><p>".repeat(150) + "y",
                "<table><tr><td>1<td>2<tr><td style='" + "display:block;".repeat(MIB) + "'>3<td>4</table>",
                "<p style='" + "a".repeat(10 * MIB) + "'>x");
    }

    @ParameterizedTest
    @MethodSource("heavy")
    void what_is_heavy_but_small_in_text_is_read(String page) {
        assertThat(new HtmlReader()
                        .read(page.getBytes(US_ASCII), Allowance.withoutTimeLimit())
                        .blocks())
                .isNotEmpty();
    }

    @Test
    void a_page_is_given_up_once_its_time_is_over() {
        long end = System.nanoTime() + Duration.ofMillis(20).toNanos();
        Allowance little = new Allowance(() -> System.nanoTime() > end);

        assertThatThrownBy(() ->
                        new HtmlReader().read("<p>x y</p>\n".repeat(150_000).getBytes(US_ASCII), little))
                .isInstanceOfSatisfying(
                        RefusedDocument.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.TOO_SLOW));
    }

    private static ThrowingCallable read(String page) {
        return () -> new HtmlReader().read(page.getBytes(US_ASCII), Allowance.withoutTimeLimit());
    }
}
