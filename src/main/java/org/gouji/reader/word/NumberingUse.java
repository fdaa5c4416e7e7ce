package org.gouji.reader.word;

/**
 * That a paragraph is numbered.
 *
 * @param list the list to which it belongs; 0 takes a style's numbering back
 * @param level its level, from 0; below 0 where only the style tells
 */
record NumberingUse(int list, int level) {

    static final int LEVEL_OF_STYLE = -1;
    static final int LIST_OF_STYLE = -1;
}
