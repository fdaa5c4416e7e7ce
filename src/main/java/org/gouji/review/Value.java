package org.gouji.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Copy;
import org.gouji.check.Finding;
import org.gouji.check.Term;
import org.gouji.content.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * One of the values that a finding is about, in the contract and in storage: the place, what is there, and its text.
 *
 * @param pointer JSON Pointer into the report, or below {@code /previous} into the report of the year before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Value(String pointer, String state, @Nullable String value) {

    private static final String PREVIOUS = "/previous";

    /** The cells, and the words, that the finding is about. */
    static List<Value> of(Finding finding) {
        List<Value> values = new ArrayList<>();
        finding.terms().forEach(term -> values.add(of(term)));
        finding.quotation()
                .ifPresent(words -> values.add(text(words.span().part().pointer(), words.written())));
        for (Copy copy : finding.copies()) {
            values.add(text(copy.here().part().pointer(), copy.words()));
        }
        return List.copyOf(values);
    }

    private static Value of(Term term) {
        String pointer = (term.isOfPrevious() ? PREVIOUS : "") + term.cell().pointer();
        CellValue value = term.value();
        if (value instanceof CellValue.Number number) {
            return new Value(pointer, "number", number.value().toPlainString());
        }
        if (value instanceof CellValue.Unreadable unreadable) {
            return new Value(pointer, "unreadable", unreadable.text());
        }
        return new Value(pointer, value instanceof CellValue.Blank ? "blank" : "missing", null);
    }

    private static Value text(String pointer, String words) {
        return new Value(pointer, "text", words);
    }
}
