package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 200,000 characters of anything are read at once; a reader whose time grew with their square would take minutes. */
class HostileTextTest {

    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,234,",
                "1.",
                "十",
                "万",
                "（",
                "（）",
                "3件",
                "3件，",
                "3件。",
                "收到政府信息公开申请",
                "收到申请3件，",
                "其中3件，",
                "甲3件，其中乙2件、丙3件；",
                "甲3件（含乙2件）",
                "自然人1件占3%、",
                "增长3%，",
                "较去年3件，",
                "3件均维持，",
                "未收到申请，",
                "、行政许可",
                "行政复议3件，行政诉讼2件，",
                "收到政府信息公开申请（含上年结转）",
                "— 3 ",
                "—\n",
                "（1\n",
                "\n",
                "张",
                "，",
                "；",
                "《",
                "第3条",
                "分别为3件、",
                "收到、办结申请分别为5件、4件，"
            })
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void it_is_read_in_a_time_that_grows_with_its_length(String piece) {
        assertRead("共收到政府信息公开申请12件，其中" + piece.repeat(LENGTH / piece.length()));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void so_is_a_list_of_very_many_names_and_their_numbers() {
        int pieces = LENGTH / 6;

        assertRead("收到、".repeat(pieces) + "办结" + "申请".repeat(pieces) + "分别为1件" + "、1件".repeat(pieces));
        assertRead("收到、".repeat(pieces) + "办结申请分别为1件" + "、1件".repeat(pieces));
    }

    private static void assertRead(String text) {
        assertThat(CountCase.counts(CountCase.report("overview", 2021, text)))
                .allSatisfy(statement -> assertThat(statement.span().end()).isLessThanOrEqualTo(text.length()));
    }
}
