package org.gouji.form;

import java.util.OptionalInt;

/** The report years that an edition is used for, both ends included; without a last year it is still in force. */
public record Years(int first, OptionalInt last) {

    public Years {
        if (last.isPresent() && last.getAsInt() < first) {
            throw new IllegalArgumentException("Years end " + last.getAsInt() + " before they begin " + first);
        }
    }

    public boolean contains(int year) {
        return year >= first && year <= last.orElse(Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        return first + "-" + (last.isPresent() ? last.getAsInt() : "");
    }
}
