package org.gouji.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.check.Catalogues;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.yaml.ShippedEditions;

/** The aligner that comes with the service, and reports whose every figure is another one. */
public final class Aligners {

    public static final Vocabulary VOCABULARY = new Vocabulary(Map.of(
            Vocabulary.TITLE,
            List.of("标题", "名称"),
            Vocabulary.PUBLISHER,
            List.of("发布机构", "公开责任部门"),
            "indexNumber",
            List.of("索引号"),
            "documentNumber",
            List.of("文号"),
            "publishedOn",
            List.of("发布日期", "发文日期", "成文日期")));

    public static final Aligner SHIPPED =
            new Aligner(ShippedEditions.editions(), edition -> Catalogues.rules(edition.id()), VOCABULARY);

    private Aligners() {}

    /** A report with a text for every part and the figures 101, 102, … in the order of the form. */
    public static ReportContent numbered(String editionId) {
        Edition edition = ShippedEditions.editions().edition(editionId).orElseThrow();
        int year = edition.years().first();
        Map<String, SectionText> sections = new HashMap<>();
        edition.sections()
                .forEach(section -> sections.put(
                        section.key(),
                        new SectionText(
                                section.heading().official(),
                                section.table().isPresent() ? "" : "本单位认真做好公开工作。\n（一）主动公开情况。公开信息27条。")));
        Map<CellKey, CellValue> values = new HashMap<>();
        for (Cell cell : edition.cells()) {
            values.put(cell.key(), CellValue.Number.of(101 + cell.index()));
        }
        return new ReportContent(
                edition,
                year,
                "张店区大数据中心" + year + "年政府信息公开工作年度报告",
                "根据《中华人民共和国政府信息公开条例》要求，编制本报告。",
                "张店区大数据中心\n" + (year + 1) + "年1月11日",
                sections,
                Cells.of(edition, values));
    }
}
