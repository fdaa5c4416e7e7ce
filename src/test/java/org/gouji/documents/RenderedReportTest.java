package org.gouji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Paragraph;
import org.junit.jupiter.api.Test;

class RenderedReportTest {

    private static final ReportContent CITY = ReportFixture.hangzhou().content();

    @Test
    void a_printed_report_begins_with_its_title_and_has_three_tables_filled_without_a_gap() {
        var blocks = Printed.of(CITY);

        assertThat(blocks.get(0)).isInstanceOfSatisfying(Paragraph.class, title -> assertThat(title.text())
                .isEqualTo(CITY.title()));
        assertThat(blocks).filteredOn(Grid.class::isInstance).hasSize(3).allSatisfy(block -> assertThat(squares(block))
                .isEqualTo(((Grid) block).width() * ((Grid) block).height()));
    }

    private static int squares(Block grid) {
        return ((Grid) grid)
                .boxes().stream().mapToInt(box -> box.colspan() * box.rowspan()).sum();
    }

    @Test
    void a_word_file_has_the_rows_and_merged_cells_of_the_form() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxDocuments.of(CITY)))) {
            XWPFTable applications = document.getTables().get(1);

            assertThat(document.getTables()).hasSize(3);
            assertThat(applications.getRows()).hasSize(28);
            assertThat(applications.getRow(0).getTableCells()).hasSize(2);
            assertThat(applications.getRow(3).getTableCells()).hasSize(8);
            assertThat(applications.getRow(3).getCell(7).getText()).isEqualTo("14069");
            assertThat(applications.getRow(27).getCell(7).getText()).isEqualTo("819");
        }
    }

    @Test
    void an_excel_file_has_its_figures_as_numbers_and_its_merged_cells() throws IOException {
        for (byte[] file : new byte[][] {XlsxDocuments.of(CITY), XlsxDocuments.xls(CITY)}) {
            Sheet sheet = WorkbookFactory.create(new ByteArrayInputStream(file)).getSheetAt(0);

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(CITY.title());
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0)).isNotNull();
            assertThat(sheet).anySatisfy(row -> assertThat(row.getCell(9))
                    .isNotNull()
                    .satisfies(cell -> assertThat(cell.toString()).isEqualTo("14069.0")));
            assertThat(sheet.getMergedRegions()).hasSizeGreaterThan(30);
        }
    }
}
