package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Section;

/** Reads counts, items, shares and growth. */
final class Counts {

    private final Grammar grammar;

    Counts(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Statement> read(ReportContent report) {
        OwnName ownName = ownName(report.title());
        List<Statement> statements = new ArrayList<>();
        statements.addAll(read(report, ownName, TextPart.PREFACE, report.preface()));
        for (Section section : report.edition().sections()) {
            String text = report.sections()
                    .getOrDefault(section.key(), SectionText.NONE)
                    .text();
            statements.addAll(read(report, ownName, TextPart.text(section.key()), text));
        }
        return statements;
    }

    private List<Statement> read(ReportContent report, OwnName ownName, TextPart part, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(grammar.script(), text);
        List<Token> tokens = Lexer.tokens(grammar.words(), grammar.script().numerals(), folded);
        return new CountReader(grammar, ownName, report.year(), part, folded).read(Sentence.of(tokens));
    }

    /** The title up to the words that every title has. */
    private OwnName ownName(String title) {
        FoldedText folded = FoldedText.of(grammar.script(), title);
        int end = Lexer.tokens(grammar.words(), grammar.script().numerals(), folded).stream()
                .filter(token -> token.is(Role.DISCLOSURE) || token.is(Role.OTHER_MATTER))
                .mapToInt(Token::start)
                .findFirst()
                .orElse(0);
        return new OwnName(folded.text(0, end));
    }
}
