package org.gouji.documents;

/**
 * How a PDF file is laid out.
 *
 * @param ruled whether lines are drawn around cells
 * @param repeatedHeader whether the head of a table stands again on each further page
 * @param verticalHeader whether the words of narrow head cells are written one character a line
 * @param pageMarks whether each page has its number at its foot
 * @param linesOnPage how much of a page is filled, in lines of text; a small number breaks tables over more pages
 */
public record PdfLook(
        boolean ruled, boolean repeatedHeader, boolean verticalHeader, boolean pageMarks, int linesOnPage) {

    public static final PdfLook PLAIN = new PdfLook(true, false, false, false, 34);

    public PdfLook withoutRules() {
        return new PdfLook(false, repeatedHeader, verticalHeader, pageMarks, linesOnPage);
    }

    public PdfLook withRepeatedHeader() {
        return new PdfLook(ruled, true, verticalHeader, pageMarks, linesOnPage);
    }

    public PdfLook withVerticalHeader() {
        return new PdfLook(ruled, repeatedHeader, true, pageMarks, linesOnPage);
    }

    public PdfLook withPageMarks() {
        return new PdfLook(ruled, repeatedHeader, verticalHeader, true, linesOnPage);
    }

    public PdfLook withLinesOnPage(int lines) {
        return new PdfLook(ruled, repeatedHeader, verticalHeader, pageMarks, lines);
    }
}
