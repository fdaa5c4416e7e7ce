package org.gouji.report;

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
public record FindingValue(String pointer, String state, @Nullable String value) {

    private static final String PREVIOUS = "/previous";

    /** The cells, and the words, that the finding is about. */
    public static List<FindingValue> of(Finding finding) {
        List<FindingValue> values = new ArrayList<>();
        finding.terms().forEach(term -> values.add(of(term)));
        finding.quotation()
                .ifPresent(words -> values.add(text(words.span().part().pointer(), words.written())));
        for (Copy copy : finding.copies()) {
            values.add(text(copy.here().part().pointer(), copy.words()));
        }
        return List.copyOf(values);
    }

    private static FindingValue of(Term term) {
        String pointer = (term.isOfPrevious() ? PREVIOUS : "") + term.cell().pointer();
        CellValue value = term.value();
        if (value instanceof CellValue.Number number) {
            return new FindingValue(pointer, "number", number.value().toPlainString());
        }
        if (value instanceof CellValue.Unreadable unreadable) {
            return new FindingValue(pointer, "unreadable", unreadable.text());
        }
        return new FindingValue(pointer, value instanceof CellValue.Blank ? "blank" : "missing", null);
    }

    private static FindingValue text(String pointer, String words) {
        return new FindingValue(pointer, "text", words);
    }
}
