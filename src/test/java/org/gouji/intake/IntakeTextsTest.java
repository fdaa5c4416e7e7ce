package org.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.problem.Text;
import org.gouji.source.Origin;
import org.gouji.source.Remark;
import org.junit.jupiter.api.Test;

class IntakeTextsTest {

    private static final IntakeTexts TEXTS = new IntakeTexts();

    @Test
    void every_issue_has_a_message_and_every_message_an_issue() {
        assertThat(TEXTS.issues().keySet()).containsExactlyInAnyOrderElementsOf(keys(IssueCode.values()));
    }

    @Test
    void every_remark_has_a_message_and_every_message_a_remark() {
        assertThat(TEXTS.remarks().keySet()).containsExactlyInAnyOrderElementsOf(keys(Remark.Kind.values()));
    }

    @Test
    void a_message_says_the_same_in_both_languages() {
        var texts = Stream.of(TEXTS.issues().values(), TEXTS.remarks().values()).flatMap(Collection::stream);

        assertThat(texts).allSatisfy(text -> {
            assertThat(text.zh()).containsPattern("\\p{IsHan}");
            assertThat(text.en()).doesNotContainPattern("\\p{IsHan}");
            assertThat(text.zh().contains("{found}")).isEqualTo(text.en().contains("{found}"));
        });
    }

    @Test
    void a_message_quotes_what_was_found() {
        var issue = new Issue(IssueCode.CELL_UNREADABLE, "/tables/disputes", "O", Origin.UNKNOWN);

        assertThat(TEXTS.of(issue)).isEqualTo(new Text("“O”读不出数字。", "\"O\" reads as no figure."));
    }

    @Test
    void no_two_keys_of_metadata_share_a_name() {
        assertThat(TEXTS.metadata().values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    private static List<String> keys(Enum<?>[] codes) {
        return Arrays.stream(codes).map(IntakeTexts::key).toList();
    }
}
