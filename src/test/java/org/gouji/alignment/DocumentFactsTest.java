package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.check.Fact;
import org.gouji.documents.Printed;
import org.gouji.source.Block;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;

class DocumentFactsTest {

    @Test
    void a_report_on_the_form_of_its_year_keeps_the_form() {
        assertThat(flags(Printed.of(Aligners.numbered("2021"))))
                .isEqualTo(Map.of(Fact.TABLES_OF_EDITION, true, Fact.MIXES_EDITIONS, false, Fact.LABELS_KEPT, true));
    }

    @Test
    void a_report_on_the_form_of_other_years_is_known() {
        List<Block> blocks = new ArrayList<>(Printed.of(Aligners.numbered("2019")));
        blocks.set(0, new Paragraph("张店区大数据中心2023年政府信息公开工作年度报告", Origin.line(1)));

        assertThat(flags(blocks)).containsEntry(Fact.TABLES_OF_EDITION, false);
    }

    @Test
    void a_document_without_tables_says_nothing_of_them() {
        List<Block> blocks = Printed.of(Aligners.numbered("2021")).stream()
                .filter(Paragraph.class::isInstance)
                .toList();

        assertThat(flags(blocks)).isEmpty();
    }

    private static Map<Fact, Boolean> flags(List<Block> blocks) {
        return DocumentFacts.of(Aligners.SHIPPED.align(Source.of(blocks), OptionalInt.empty()))
                .flags();
    }
}
