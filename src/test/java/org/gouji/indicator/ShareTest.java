package org.gouji.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.consolidation.CellSum;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.yaml.ShippedEditions;
import org.gouji.indicator.Measured.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    private static final Edition EDITION =
            ShippedEditions.editions().edition("2021").orElseThrow();
    private static final String REFUSED = "applications/refused/total";
    private static final String PROCESSED = "applications/processed/total";

    private final Share refused = Share.of(EDITION, List.of(REFUSED), List.of(PROCESSED));

    @Test
    void a_group_stands_for_all_its_members() {
        Measured measured = refused.measure(cell -> sum(1));

        assertThat(measured.numerator()).hasValue(BigDecimal.valueOf(8));
        assertThat(measured.denominator()).hasValue(BigDecimal.ONE);
    }

    @Test
    void cells_that_the_form_does_not_have_are_no_indicator() {
        assertThatThrownBy(() -> Share.of(EDITION, List.of("applications/refused/grand"), List.of(PROCESSED)))
                .hasMessageContaining("applications/refused/grand");
    }

    @ParameterizedTest
    @CsvSource({"1,3,33.33,true", "2,3,66.67,true", "1,29,3.45,true", "1,30,3.33,false", "0,100,0.00,false"})
    void a_share_is_rounded_and_said_to_stand_on_few_cases(int part, int whole, String percent, boolean small) {
        Measured measured = of(sum(part), sum(whole));

        assertThat(measured.state()).isEqualTo(State.DETERMINED);
        assertThat(measured.percent()).hasValue(new BigDecimal(percent));
        assertThat(measured.small()).isEqualTo(small);
    }

    @Test
    void nothing_is_divided_by_nothing() {
        Measured measured = of(sum(0), sum(0));

        assertThat(measured.state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(measured.percent()).isEmpty();
        assertThat(measured.lacking()).isEmpty();
    }

    @Test
    void a_figure_that_no_report_has_leaves_no_share_and_is_named() {
        Measured measured = of(new CellSum(BigDecimal.ZERO, 0, 0, 0, 1, 0), sum(8));

        assertThat(measured.state()).isEqualTo(State.UNDETERMINED);
        assertThat(measured.percent()).isEmpty();
        assertThat(measured.lacking()).containsExactly(CellKey.parse("applications/granted/total"));
    }

    @ParameterizedTest
    @CsvSource({"1,0,0,0", "0,1,0,0", "0,0,1,0", "0,0,0,1"})
    void whatever_some_report_lacks_the_share_is_said_to_be_incomplete(
            int blank, int missing, int unreadable, int absent) {
        Measured measured = of(sum(4), new CellSum(BigDecimal.valueOf(8), 2, blank, missing, unreadable, absent));

        assertThat(measured.state()).isEqualTo(State.INCOMPLETE);
        assertThat(measured.percent()).hasValue(new BigDecimal("50.00"));
        assertThat(measured.lacking()).containsExactly(CellKey.parse(PROCESSED));
    }

    @Test
    void the_percentile_is_the_part_below_and_half_of_the_equal() {
        List<Measured> peers = IntStream.rangeClosed(1, 10)
                .mapToObj(part -> of(sum(part), sum(10)))
                .toList();

        assertThat(Standing.of(of(sum(4), sum(10)), peers).percentile()).hasValue(new BigDecimal("35.0"));
        assertThat(Standing.of(of(sum(8), sum(20)), peers).percentile()).hasValue(new BigDecimal("35.0"));
        assertThat(Standing.of(of(sum(0), sum(7)), peers).percentile()).hasValue(new BigDecimal("0.0"));
        assertThat(Standing.of(of(sum(31), sum(30)), peers).percentile()).hasValue(new BigDecimal("100.0"));
    }

    @Test
    void shares_that_are_rounded_alike_are_not_equal() {
        List<Measured> peers =
                Stream.generate(() -> of(sum(10_000), sum(30_001))).limit(10).toList();

        assertThat(Standing.of(of(sum(1), sum(3)), peers).percentile()).hasValue(new BigDecimal("100.0"));
    }

    @Test
    void among_nine_nobody_is_ranked_and_peers_without_a_share_do_not_count() {
        Measured own = of(sum(1), sum(2));
        List<Measured> nine = Stream.generate(() -> own).limit(9).toList();
        List<Measured> without =
                Stream.concat(nine.stream(), Stream.of(of(sum(0), sum(0)))).toList();

        assertThat(Standing.of(own, without)).isEqualTo(new Standing(9, java.util.Optional.empty()));
        assertThat(Standing.of(own, Stream.concat(nine.stream(), Stream.of(own)).toList())
                        .percentile())
                .hasValue(new BigDecimal("50.0"));
    }

    private static Measured of(CellSum part, CellSum whole) {
        Share share = Share.of(EDITION, List.of("applications/granted/total"), List.of(PROCESSED));
        Map<String, CellSum> sums = Map.of("granted", part, "processed", whole);
        return share.measure(cell -> sums.get(EDITION.cells().get(cell).row().key()));
    }

    private static CellSum sum(int number) {
        return new CellSum(BigDecimal.valueOf(number), 1, 0, 0, 0, 0);
    }
}
