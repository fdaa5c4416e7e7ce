package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.check.ReportFixture.aReport;

import java.util.Map;
import java.util.Set;
import org.gouji.content.CellValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTemplateTest {

    private final ReportFixture report = aReport("2021")
            .with("disclosure/fees/amount", CellValue.Number.of("12.50"))
            .with("disclosure/licences/decisions", 3)
            .with("disclosure/penalties/decisions", CellValue.MISSING)
            .with("disclosure/coercion/decisions", CellValue.BLANK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no place|no place",
                "{disclosure[fees,amount]}|12.5",
                "{disclosure[fees,amount] + disclosure[licences,decisions]} in all|15.5 in all",
                "{disclosure[coercion,decisions]}|0",
                "{disclosure[penalties,decisions]}|?",
                "{disclosure[fees,amount] / disclosure[licences,decisions]}|4.1667",
                "{disclosure[licences,decisions] / disclosure[fees,amount]}|0.24",
                "{disclosure[licences,decisions] / disclosure[fees,amount] %}|24%",
                "{disclosure[fees,amount] / disclosure[licences,decisions] %}|416.67%",
                "{disclosure[fees,amount] / disclosure[coercion,decisions]}|?",
                "{disclosure[fees,amount] / disclosure[penalties,decisions] %}|?",
                "{row}: {row}|{left}: {left}",
            })
    void places_are_filled_with_figures_and_variables_once(String template, String text) {
        Message message = MessageTemplate.compile(
                        Ground.of(report.content().edition()), new Message(template, template), Set.of("row"))
                .fill(new Figures(report.content()), Map.of("row", new Message("{left}", "{left}")));

        assertThat(message).isEqualTo(new Message(text, text));
    }

    @Test
    void each_language_has_its_own_words() {
        Message message = MessageTemplate.compile(
                        Ground.of(report.content().edition()), new Message("“{row}”行", "row {row}"), Set.of("row"))
                .fill(new Figures(report.content()), Map.of("row", new Message("行政许可", "Licences")));

        assertThat(message).isEqualTo(new Message("“行政许可”行", "row Licences"));
    }
}
