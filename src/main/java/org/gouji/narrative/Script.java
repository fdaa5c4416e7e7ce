package org.gouji.narrative;

/**
 * How the texts are written.
 *
 * @param sentenceEnds characters that end a sentence
 * @param listMarks characters that, after a number at the start of a line, make it the number of a list
 * @param officeEndings last characters of the names of offices
 */
record Script(NumberScript numerals, String sentenceEnds, String listMarks, String officeEndings) {

    boolean endsSentence(char c) {
        return sentenceEnds.indexOf(c) >= 0;
    }

    boolean endsOffice(char c) {
        return officeEndings.indexOf(c) >= 0;
    }

    boolean marks(char c) {
        return listMarks.indexOf(c) >= 0;
    }
}
