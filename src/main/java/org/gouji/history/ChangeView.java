package org.gouji.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.gouji.content.CellValue;
import org.gouji.difference.Change;
import org.jspecify.annotations.Nullable;

/** One place where what a report says has changed, in the contract and in storage. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeView(String pointer, SaidView before, SaidView after) {

    /** What stood in one place. The state tells which of the others there are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SaidView(String state, @Nullable BigDecimal number, @Nullable String written, @Nullable String text) {

        static SaidView of(CellValue value) {
            if (value instanceof CellValue.Number number) {
                return new SaidView("number", number.value(), unlessEmpty(number.written()), null);
            }
            if (value instanceof CellValue.Blank blank) {
                return new SaidView("blank", null, unlessEmpty(blank.written()), null);
            }
            if (value instanceof CellValue.Unreadable unreadable) {
                return new SaidView("unreadable", null, null, unreadable.text());
            }
            return new SaidView("missing", null, null, null);
        }

        static SaidView of(String text) {
            return text.isEmpty() ? new SaidView("missing", null, null, null) : new SaidView("text", null, null, text);
        }

        private static @Nullable String unlessEmpty(String written) {
            return written.isEmpty() ? null : written;
        }
    }

    public static ChangeView of(Change change) {
        if (change instanceof Change.OfCell cell) {
            return new ChangeView(cell.pointer(), SaidView.of(cell.before()), SaidView.of(cell.after()));
        }
        Change.OfText text = (Change.OfText) change;
        return new ChangeView(text.pointer(), SaidView.of(text.before()), SaidView.of(text.after()));
    }
}
