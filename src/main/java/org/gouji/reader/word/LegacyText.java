package org.gouji.reader.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.gouji.source.Remark.Kind;

/**
 * The characters of a .doc file. Marks stand among them: of fields, of which only the result is shown, of pictures and
 * notes, of the ends of cells. A field may go on over several paragraphs.
 */
final class LegacyText {

    private static final char PICTURE = 1;
    private static final char CELL_END = 7;
    private static final char DRAWING = 8;
    private static final char LINE_BREAK = 11;
    private static final char FIELD_BEGINS = 19;
    private static final char FIELD_RESULT = 20;
    private static final char FIELD_ENDS = 21;
    private static final char NON_BREAKING_HYPHEN = 30;

    private final Story story;
    private final StringBuilder instruction = new StringBuilder();
    private int instructions;

    LegacyText(Story story) {
        this.story = story;
    }

    void append(CharacterRun run, RunText text) {
        Look look = new Look(
                run.isVanished(),
                run.isStrikeThrough() || run.isDoubleStrikeThrough(),
                run.getSubSuperScriptIndex() != 0);
        StringBuilder shown = new StringBuilder();
        for (char c : run.text().toCharArray()) {
            switch (c) {
                case FIELD_BEGINS -> instructions++;
                case FIELD_RESULT -> endInstruction();
                // without a result there is nothing to show
                case FIELD_ENDS -> endInstruction();
                case PICTURE, DRAWING -> {
                    if (run.isSpecialCharacter()) {
                        story.remark(Kind.PICTURE, "");
                    }
                }
                default -> (instructions > 0 ? instruction : shown).append(shown(c));
            }
        }
        text.append(shown.toString(), look, run.isMarkedDeleted());
    }

    private void endInstruction() {
        if (instructions > 0) {
            instructions--;
            if (instruction.toString().strip().startsWith("=")) {
                story.remark(Kind.FORMULA_RESULT, instruction.toString());
            }
            instruction.setLength(0);
        }
    }

    private static String shown(char c) {
        return switch (c) {
            case LINE_BREAK -> "\n";
            case NON_BREAKING_HYPHEN -> "-";
            case '\t' -> "\t";
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }

    /** A text outside of the body, with its marks taken out. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            plain.append(c == '\r' || c == CELL_END ? "\n" : shown(c));
        }
        return plain.toString().strip();
    }
}
