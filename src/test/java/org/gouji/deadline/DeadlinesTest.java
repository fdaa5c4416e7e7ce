package org.gouji.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.organ.OrganKind;
import org.gouji.organ.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final String CODE = "11370303004226137P";
    private static final RawDeadline FOR_ALL = days(null, null, null, null, "01-31", "01-31");
    private static final RawDeadline GOVERNMENTS = days(null, List.of("government"), null, null, "03-31", "03-31");
    private static final Deadlines STATUTE =
            DeadlineCompiler.compile(List.of(FOR_ALL, GOVERNMENTS)).deadlines().orElseThrow();

    @Test
    void the_statute_has_a_day_for_governments_and_one_for_all_others() {
        assertThat(STATUTE.due(2020, "government", "county", any -> false).submission())
                .isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(STATUTE.due(2020, "township", "township", any -> false))
                .isEqualTo(new Due(LocalDate.of(2021, 1, 31), LocalDate.of(2021, 1, 31)));
    }

    @Test
    void a_deadline_is_for_the_years_kinds_tiers_and_organs_that_it_names_alone() {
        Deadlines deadlines = with(
                days(null, null, List.of("city"), null, "01-26", "01-28"),
                days(List.of(2020), null, null, CODE, "01-20", "01-20"),
                days(null, List.of("vertical"), null, null, "01-15", "01-15"));

        assertThat(submission(deadlines, 2021, "department", "county", "")).isEqualTo("2022-01-31");
        assertThat(submission(deadlines, 2021, "department", "city", "")).isEqualTo("2022-01-26");
        assertThat(submission(deadlines, 2020, "department", "city", CODE)).isEqualTo("2021-01-20");
        assertThat(submission(deadlines, 2021, "department", "city", CODE)).isEqualTo("2022-01-26");
        assertThat(submission(deadlines, 2020, "vertical", "city", CODE)).isEqualTo("2021-01-15");
    }

    @Test
    void the_last_deadline_that_names_a_day_decides_that_day() {
        Deadlines deadlines = with(
                days(null, List.of("department"), null, null, "01-26", "01-28"),
                days(null, List.of("department"), List.of("county"), null, "01-20", null));

        assertThat(deadlines.due(2020, "department", "county", any -> false))
                .isEqualTo(new Due(LocalDate.of(2021, 1, 20), LocalDate.of(2021, 1, 28)));
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_place() {
        List<RawDeadline> wrong = List.of(
                days(List.of(1999), List.of("ministry"), List.of("street"), "here", "31.1.", "02-30"),
                new RawDeadline(null, null, null, null, null, null, " "),
                days(null, null, null, null, "01-28", "01-26"));

        List<Flaw> flaws = DeadlineCompiler.compile(wrong, STATUTE).flaws();

        assertThat(flaws)
                .containsExactly(
                        new Flaw(0, "years", "there are no reports for 1999"),
                        new Flaw(0, "kinds", "unknown word 'ministry'"),
                        new Flaw(0, "tiers", "unknown word 'street'"),
                        new Flaw(0, "below", "'here' is neither an organ's id nor a credit code"),
                        new Flaw(0, "submission", "'31.1.' is no month and day such as 01-31"),
                        new Flaw(0, "publication", "'02-30' is no month and day such as 01-31"),
                        new Flaw(1, "basis", "basis is missing: who has set these days?"),
                        new Flaw(1, "", "submission or publication is missing"),
                        new Flaw(2, "publication", "publication is due before submission"));
        assertThat(DeadlineCompiler.compile(wrong, STATUTE).deadlines()).isEmpty();
    }

    @Test
    void a_place_may_be_stricter_for_ever_and_more_lenient_for_single_years() {
        RawDeadline later = days(null, null, null, null, "02-10", null);

        assertThat(DeadlineCompiler.compile(List.of(later), STATUTE).flaws())
                .containsExactly(new Flaw(
                        0,
                        "submission",
                        "later than 01-31, the last day by the statute: name the kinds or the years that it is for"));
        assertThat(submission(
                        with(days(List.of(2019), null, null, null, "02-29", null)), 2019, "department", "city", ""))
                .isEqualTo("2020-02-29");
        assertThat(submission(
                        with(days(null, List.of("government"), null, null, "02-10", null)),
                        2019,
                        "government",
                        "city",
                        ""))
                .isEqualTo("2020-02-10");
    }

    @Test
    void the_first_deadline_of_the_statute_is_for_everybody() {
        assertThat(DeadlineCompiler.compile(List.of(GOVERNMENTS)).flaws()).hasSize(1);
        assertThat(DeadlineCompiler.compile(List.of()).flaws()).hasSize(1);
        assertThat(DeadlineCompiler.compile(List.of(days(null, null, null, null, "01-31", null)))
                        .flaws())
                .hasSize(1);
    }

    @Test
    void kinds_and_tiers_are_called_as_those_of_organs() {
        assertThat(DeadlineReader.KINDS)
                .isEqualTo(Stream.of(OrganKind.values()).map(OrganKind::word).collect(Collectors.toSet()));
        assertThat(DeadlineReader.TIERS)
                .isEqualTo(Stream.of(Tier.values()).map(Tier::word).collect(Collectors.toSet()));
    }

    private static Deadlines with(RawDeadline... local) {
        return DeadlineCompiler.compile(List.of(local), STATUTE).deadlines().orElseThrow();
    }

    private static String submission(Deadlines deadlines, int year, String kind, String tier, String above) {
        return deadlines
                .due(year, kind, tier, Set.of(above)::contains)
                .submission()
                .toString();
    }

    private static RawDeadline days(
            @Nullable List<Integer> years,
            @Nullable List<String> kinds,
            @Nullable List<String> tiers,
            @Nullable String below,
            @Nullable String submission,
            @Nullable String publication) {
        return new RawDeadline(years, kinds, tiers, below, submission, publication, "a notice");
    }
}
