package org.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gouji.alignment.Aligned.OrganName;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.organ.Organ;
import org.gouji.organ.OrganDraft;
import org.gouji.organ.OrganId;
import org.gouji.organ.OrganKind;
import org.gouji.organ.OrganNames;
import org.gouji.organ.OrganRegister;
import org.gouji.organ.Organs;
import org.gouji.organ.Tier;
import org.gouji.source.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has a place of its own, so that organs of other tests are not alike. */
@QuarkusTest
class IdentificationTest {

    @Inject
    Organs organs;

    @Inject
    OrganRegister register;

    private final Random random = new Random();

    @ParameterizedTest
    @ValueSource(strings = {"%s（Ａ）区数据局", " %s (A) 区数据局 ", "%s\u00A0(A)区\u3000数据局", "%s(A)区\u200B数据局"})
    void the_full_name_is_known_in_any_width_and_with_any_spaces(String written) {
        String place = place();
        Organ organ = organ(place + "(A)区数据局");

        Identity identity = identify(written.formatted(place));

        assertThat(identity.match()).isEqualTo(Identity.Match.NAME);
        assertThat(identity.organ().map(OrganNames::id)).contains(organ.id());
        assertThat(identity.issues()).isEmpty();
    }

    @Test
    void an_alias_is_known_and_said() {
        String place = place();
        Organ organ = organ(place + "区大数据发展管理局", place + "数据局");

        Identity identity = identify(place + " 数据局");

        assertThat(identity.match()).isEqualTo(Identity.Match.ALIAS);
        assertThat(identity.organ().map(OrganNames::id)).contains(organ.id());
        assertThat(codes(identity)).containsExactly(IssueCode.ORGAN_BY_ALIAS);
    }

    @Test
    void a_full_name_goes_before_the_alias_of_another() {
        String place = place();
        organ(place + "区大数据发展管理局", place + "数据局");
        Organ named = organ(place + "数据局");

        assertThat(identify(place + "数据局").organ().map(OrganNames::id)).contains(named.id());
    }

    @Test
    void a_name_of_two_is_nobodys() {
        String place = place();
        Organ one = organ(place + "数据局");
        Organ other = organ(place + "数据局");

        Identity identity = identify(place + "数据局");

        assertThat(identity.organ()).isEmpty();
        assertThat(candidates(identity)).containsExactly(one.id(), other.id());
        assertThat(codes(identity)).containsExactly(IssueCode.ORGAN_AMBIGUOUS);
    }

    @Test
    void a_document_without_any_name_is_told() {
        Identity identity = new Identification(List.of(), register).identity();

        assertThat(identity.organ()).isEmpty();
        assertThat(codes(identity)).containsExactly(IssueCode.ORGAN_MISSING);
    }

    @Test
    void another_name_in_the_closing_is_told_beside_the_one_of_the_title() {
        String place = place();
        Organ organ = organ(place + "区数据局");

        Identity identity = new Identification(
                        List.of(
                                new OrganName(place + "区数据局", "/title", Origin.UNKNOWN),
                                new OrganName("数据局", "/closing", Origin.UNKNOWN),
                                new OrganName(place + "区财政局", "/closing", Origin.UNKNOWN)),
                        register)
                .identity();

        assertThat(identity.organ().map(OrganNames::id)).contains(organ.id());
        assertThat(identity.issues())
                .extracting(Issue::code, Issue::found)
                .containsExactly(tuple(IssueCode.ORGAN_CONTRADICTED, place + "区财政局"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s区大数捷中心", "%s大数据中心", "中国%s区大数据中心", "%s区大数据", "%s区数大据中心"})
    void a_name_that_is_nearly_right_is_not_taken_but_offered(String written) {
        String place = place();
        Organ organ = organ(place + "区大数据中心");

        Identity identity = identify(written.formatted(place));

        assertThat(identity.organ()).isEmpty();
        assertThat(candidates(identity)).first().isEqualTo(organ.id());
        assertThat(codes(identity)).containsExactly(IssueCode.ORGAN_UNKNOWN);
    }

    /** The database looks for pieces of the name, of which so many changes must leave one. */
    @Test
    void one_character_of_three_may_be_wrong_wherever_they_are() {
        for (int length = 3; length <= 20; length++) {
            String name = random.ints(length, 0x4E00, 0x9000)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            Organ organ = organ(name);
            StringBuilder written = new StringBuilder(name);
            random.ints(0, length).distinct().limit(length / 3).forEach(at -> written.setCharAt(at, '某'));

            assertThat(candidates(identify(written.toString())))
                    .as("%s for %s", written, name)
                    .contains(organ.id());
        }
    }

    private Identity identify(String name) {
        return new Identification(List.of(new OrganName(name, "/title", Origin.UNKNOWN)), register).identity();
    }

    private Organ organ(String name, String... aliases) {
        return organs.create(
                        new OrganDraft(name, List.of(aliases), Tier.COUNTY, OrganKind.DEPARTMENT, null, null, null))
                .orThrow();
    }

    private String place() {
        return random.ints(4, 0x4E00, 0x9000).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static List<OrganId> candidates(Identity identity) {
        return identity.candidates().stream().map(OrganNames::id).toList();
    }

    private static List<IssueCode> codes(Identity identity) {
        return identity.issues().stream().map(Issue::code).toList();
    }
}
