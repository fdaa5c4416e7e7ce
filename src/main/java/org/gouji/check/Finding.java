package org.gouji.check;

import java.util.List;
import java.util.Optional;

/**
 * What one check says about one place of a report.
 *
 * @param id check and place; stays the same as long as the same thing is wrong
 * @param terms the cells it is about; of an undetermined finding, the cells that are lacking stand among them
 * @param quotation the words of the report that it is about, if it is about words
 * @param copies what the report shares with another, longest first, if that is what it is about
 * @param repairs the smallest changes that settle it, each an alternative; empty where none is known
 */
public record Finding(
        String id,
        Check check,
        Outcome outcome,
        Severity severity,
        Effect effect,
        Message message,
        Optional<Comparison> comparison,
        List<Term> terms,
        Optional<Quotation> quotation,
        List<Copy> copies,
        List<Repair> repairs) {

    public Finding {
        terms = List.copyOf(terms);
        copies = List.copyOf(copies);
        repairs = List.copyOf(repairs);
    }

    public boolean blocks() {
        return outcome == Outcome.FAILED && effect == Effect.BLOCKS_SUBMISSION;
    }

    Finding sharing(List<Copy> found) {
        return new Finding(id, check, outcome, severity, effect, message, comparison, terms, quotation, found, repairs);
    }

    Finding with(List<Repair> found) {
        return new Finding(id, check, outcome, severity, effect, message, comparison, terms, quotation, copies, found);
    }
}
