package org.gouji.reader.workbook;

/**
 * A cell as one sees it, merged with its neighbours and without hidden rows and columns.
 *
 * @param top the first of the visible rows that it covers, from 0
 * @param row the row of the sheet at which it begins, from 0, hidden ones counted
 */
record Piece(int top, int left, int bottom, int right, int row, int column, Content content, boolean isFramed) {

    boolean hasText() {
        return !content.text().isBlank();
    }
}
